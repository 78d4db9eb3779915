package org.segun.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

  @ParameterizedTest
  @CsvSource({
    "/a, /a, true",
    "/a, /ab, true",
    "/a, /b, false",
    "/a$, /a, true",
    "/a$, /ab, false",
    "/*.pdf$, /x/y.pdf, true",
    "/*.pdf$, /x/y.pdfx, false",
    "/*/b, /a/b/c, true",
    "/**a, /xa, true",
    "/a*b*c, /a1b2d, false"
  })
  void fits(String rule, String path, boolean fits) {
    assertThat(RobotsRules.fits(rule, path)).isEqualTo(fits);
  }

  @Test
  void theLongestRuleAndTheNearestGroup() {
    RobotsRules rules =
        RobotsRules.parse(
            "User-agent: other\nUser-agent: *\nDisallow: /\n\nUser-agent: SEGUN # me\r\nDisallow: /private\n"
                + "Allow: /private/open\nDisallow: /*?print=\nCrawl-delay: 2.5\nSitemap: x");
    assertThat(rules.allow("/news")).isTrue();
    assertThat(rules.allow("/private/x")).isFalse();
    assertThat(rules.allow("/private/open/x")).isTrue();
    assertThat(rules.allow("/news?print=1")).isFalse();
    assertThat(rules.delay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(RobotsRules.parse("User-agent: *\nDisallow:\n").allow("/x")).isTrue();
    assertThat(RobotsRules.parse("User-agent: *\nDisallow: /").allow("/x")).isFalse();
    assertThat(RobotsRules.parse("nonsense").allow("/x")).isTrue();
  }
}
