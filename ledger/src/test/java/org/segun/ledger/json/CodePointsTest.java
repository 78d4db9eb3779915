package org.segun.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lima",
        "se\u0301 reunio\u0301 ayer",
        "\uD83D\uDE00 Lima \uD83C\uDDF5\uD83C\uDDEA",
        "a\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67b",
        "\u05E9\u05DC\u05D5\u05DD \uD835\uDD38",
        "lone \uD83D surrogate \uDE00"
      })
  void countsAsTheLanguageDoes(String text) {
    CodePoints codePoints = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean within =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      int expected = within ? text.codePointCount(0, i + 1) : text.codePointCount(0, i);
      assertThat(codePoints.at(i)).as("%s at %d", text, i).isEqualTo(expected);
    }
  }
}
