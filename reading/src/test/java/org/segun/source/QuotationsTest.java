package org.segun.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dijo: “sí y no”. Calló.|“sí y no”",
        "Dijo: \"sí y no\". Calló.|\"sí y no\"",
        "Dijo: «sí y no». Calló.|«sí y no»",
        "Dijo: ”sí y no”. Calló.|”sí y no”",
        "Dijo: “sí y «no» aún”. Calló.|“sí y «no» aún”,«no»",
        "Ali’s casa, d’Ivoire|",
        "Dijo: “sí y no|“sí y no",
      })
  void marksOfEveryStyle(String text, String expected) {
    List<String> found = Quotations.in(text).stream().map(q -> q.span().in(text)).toList();
    assertThat(String.join(",", found)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void nestedOnesKnowTheirDepth() {
    assertThat(Quotations.in("“a «b» c”").stream().map(Quotation::depth)).containsExactly(0, 1);
  }

  @Test
  void hostileTextTakesNoLongerThanItsLength() {
    String text = "\" ".repeat(500_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> Quotations.in(text));
  }
}
