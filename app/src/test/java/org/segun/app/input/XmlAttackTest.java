package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** XML written to hurt: nothing is expanded, nothing fetched, nothing grows without bound. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class XmlAttackTest {

  private static String feed(String declarations, String text) {
    return "<?xml version='1.0'?>\n<!DOCTYPE rss ["
        + declarations
        + "]>\n<rss><channel><item><title>x</title><description>"
        + text
        + "</description></item></channel></rss>";
  }

  @Test
  void billionLaughs() {
    StringBuilder declarations = new StringBuilder("<!ENTITY lol0 'lol'>");
    for (int i = 1; i < 12; i++) {
      declarations.append("<!ENTITY lol%d '%s'>".formatted(i, ("&lol" + (i - 1) + ";").repeat(10)));
    }
    assertThat(Intake.of("a.xml", feed(declarations.toString(), "&lol11;")).problems())
        .containsExactly("a.xml:3 xml-entity [lol11]");
  }

  @Test
  void quadraticBlowUp() {
    String declaration = "<!ENTITY a '" + "a".repeat(100_000) + "'>";
    assertThat(Intake.of("a.xml", feed(declaration, "&a;".repeat(100_000))).problems())
        .containsExactly("a.xml:3 xml-entity [a]");
  }

  @Test
  void externalEntities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    for (String declaration :
        new String[] {
          "<!ENTITY a SYSTEM '" + secret.toUri() + "'>",
          "<!ENTITY a PUBLIC 'x' 'http://127.0.0.1:1/x'>",
          "<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p; <!ENTITY a 'x'>"
        }) {
      Intake intake = Intake.of("a.xml", feed(declaration, "&a;"));
      assertThat(intake.articles()).isEmpty();
      assertThat(intake.problems()).hasSize(1).first().asString().contains(":3 xml-entity [a]");
    }
    String attribute = feed("<!ENTITY a SYSTEM '" + secret.toUri() + "'>", "<b x='&a;'/>");
    assertThat(Intake.of("a.xml", attribute).items().toString()).doesNotContain("SECRET");
    String included =
        "<nitf xmlns:xi='http://www.w3.org/2001/XInclude'><body><body.content><p><xi:include parse='text' href='"
            + secret.toUri()
            + "'/></p></body.content></body></nitf>";
    assertThat(Intake.of("a.xml", included).articles()).isEmpty();
  }

  @Test
  void deepNesting() {
    String deep = "<rss><channel><item>" + "<a>".repeat(1_000_000);
    assertThat(Intake.of("a.xml", deep).problems()).containsExactly("a.xml:1 xml-limit [depth]");
  }

  @Test
  void manyAttributes() {
    StringBuilder tag = new StringBuilder("<rss><item ");
    for (int i = 0; i < 9_000; i++) {
      tag.append("a").append(i).append("='' ");
    }
    assertThat(Intake.of("a.xml", tag + "/></rss>").problems())
        .containsExactly("a.xml:1 xml-limit [attributes]");
  }

  @Test
  void muchInOne() {
    Limits limits = Intake.SMALL;
    String long_ = "x".repeat(20 << 20);
    for (String document :
        new String[] {
          "<rss><item><description>" + long_ + "</description></item></rss>",
          "<rss><item a='" + long_ + "'/></rss>",
          "<rss><!--" + long_ + "--></rss>",
          "<rss>" + "<item>" + "<a/>".repeat(300_000) + "</item></rss>"
        }) {
      assertThat(Intake.of("a.xml", document.getBytes(), limits).problems())
          .hasSize(1)
          .first()
          .asString()
          .contains("xml-limit");
    }
  }
}
