package org.segun.text;

/** The text of an article and its folded twin of the same length. */
record Page(String text, String folded) {

  static Page of(String text) {
    return new Page(text, Fold.fold(text));
  }

  /**
   * Whether {@code phrase} (folded) stands at {@code at}, before {@code end}, and no word runs on
   * behind it.
   */
  boolean has(String phrase, int at, int end) {
    int after = at + phrase.length();
    return after <= end && folded.startsWith(phrase, at) && !runsOn(phrase, after, end);
  }

  private boolean runsOn(String phrase, int after, int end) {
    return after < end
        && Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
        && Character.isLetterOrDigit(text.charAt(after));
  }

  /** Whether no word runs into {@code at} from the left. */
  boolean beginsWord(int at, int start) {
    return at == start
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** First offset from {@code at} on that is no blank, at most {@code end}. */
  int skipBlanks(int at, int end) {
    int i = at;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The span without blanks at its ends. */
  Span strip(int start, int end) {
    int from = skipBlanks(start, end);
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /**
   * Whether a character shows nothing: white space of any kind, byte order mark, zero-width space.
   */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
