package org.segun.ledger.export;

/** Text from outside made fit for what is to hold it. */
final class Clean {

  private static final char UNKNOWN = '\uFFFD';

  private Clean() {}

  /** The same text with {@code U+FFFD} for each half of a pair that stands alone. */
  static String unicode(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, UNKNOWN);
      }
    }
    return clean == null ? text : clean.toString();
  }

  /** JSON in which each half of a pair that stands alone is an escape, which UTF-8 can hold. */
  static String escaped(String json) {
    if (unicode(json).equals(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        escaped.append(c).append(json.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        escaped.append("\\u").append(Integer.toHexString(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** The text on one line: every control character or line separator becomes a blank. */
  static String oneLine(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, ' ');
      }
    }
    return clean == null ? text : clean.toString();
  }

  /**
   * The text with {@code U+FFFD} for what XML 1.0 cannot hold, and for the controls that it
   * discourages.
   */
  static String xml(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (!isXml(c)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, UNKNOWN);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isXml(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE');
  }

  /**
   * The text with an apostrophe before it where a spreadsheet would take it for a formula: it
   * begins, blanks aside, with one of {@code = + - @} in any width, or with a tab or a line break.
   */
  static String formula(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char raw = text.charAt(0);
    if (raw == '\t' || raw == '\r' || raw == '\n') {
      return true;
    }
    int i = 0;
    while (i < text.length() && isIgnorable(text.charAt(i))) {
      i++;
    }
    return i < text.length() && "=+-@\u2212\uFF1D\uFF0B\uFF0D\uFF20|%".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isIgnorable(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
