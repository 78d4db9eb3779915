package org.segun.ledger.export;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that break formats. */
final class HostileText {

  private HostileText() {}

  /** Short texts of what is special somewhere, and of anything at all. */
  static Arbitrary<String> any() {
    Arbitrary<String> special =
        Arbitraries.of(
            "\t",
            "\n",
            "\r\n",
            "\"",
            "'",
            "`",
            ",",
            ";",
            "|",
            "\\",
            "<",
            ">",
            "&",
            "]]>",
            "-->",
            "<script>alert(1)</script>",
            "=1+1",
            "+1",
            "-2",
            "@SUM(A1)",
            "\uFF1D1",
            "{}",
            "[]",
            "$",
            "\u0000",
            "\u0001",
            "\u0008",
            "\u000B",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u202E",
            "\u2067",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\u0645\u0631\u062D\u0628\u0627",
            "\u05E9\u05DC\u05D5\u05DD",
            "%s",
            "{0}",
            "\\u0000",
            "a",
            " ",
            "");
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.oneOf(special, special, anything)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
