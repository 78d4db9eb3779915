package org.segun.text;

/** What a paragraph looks like, whatever its words are. */
final class Shape {

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_HEADING = 90;
  private static final int LONGEST_SIGN_OFF = 40;
  private static final int FEWEST_CAPITALS = 4;
  private static final int MOST_NAME_WORDS = 4;

  private Shape() {}

  /** Whether the last character that is no quotation mark or bracket ends a sentence. */
  static boolean endsSentence(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start() && ")]\"'\u201D\u2019\u00BB".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= span.start() && ".!?:;\u2026".indexOf(text.charAt(i)) >= 0;
  }

  static boolean hasLetter(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A headline before the story. */
  static boolean isTitle(String text, Span span) {
    return span.length() <= LONGEST_TITLE && !endsSentence(text, span);
  }

  /** A heading between paragraphs. */
  static boolean isHeading(String text, Span span) {
    return span.length() <= LONGEST_HEADING
        && !endsSentence(text, span)
        && !Character.isLowerCase(text.charAt(span.start()));
  }

  /** A short line written in capitals. */
  static boolean isCapitals(String text, Span span) {
    if (span.length() > LONGEST_TITLE) {
      return false;
    }
    int upper = 0;
    int lower = 0;
    for (int i = span.start(); i < span.end(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper >= FEWEST_CAPITALS && upper >= 9 * lower;
  }

  /**
   * The initials of a desk or the slug of a wire ("ab/cd", "Bolivia-protestas"): one word with
   * something inside that joins.
   */
  static boolean isSignOff(String text, Span span) {
    boolean joined = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Page.isBlank(c) || Character.isDigit(c)) {
        return false;
      }
      joined |= i > span.start() && i < span.end() - 1 && "/:-.".indexOf(c) >= 0;
    }
    return joined && span.length() <= LONGEST_SIGN_OFF;
  }

  /**
   * Two to four words, each with a capital and then small letters, as in the name of whoever wrote
   * a story.
   */
  static boolean isName(String text, Span span) {
    int words = 0;
    boolean start = true;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start ? !Character.isUpperCase(c) : !Character.isLowerCase(c)) {
        return false;
      } else {
        words += start ? 1 : 0;
        start = false;
      }
    }
    return words >= 2 && words <= MOST_NAME_WORDS;
  }
}
