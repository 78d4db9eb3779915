package org.segun.app.pdf;

import java.util.List;

/** Joins lines to paragraphs. */
final class Lines {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String ENDS = ".!?:;\u2026\"\u00BB\u201D)";

  private Lines() {}

  /**
   * Paragraphs, one a line.
   *
   * @param lines an empty one parts paragraphs, save where a sentence plainly goes on behind it, as
   *     from one column or page to the next
   */
  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean parted = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        parted = true;
        continue;
      }
      if (!text.isEmpty()) {
        join(text, line, parted);
      }
      text.append(line);
      parted = false;
    }
    return text.toString();
  }

  private static void join(StringBuilder text, String next, boolean parted) {
    char last = text.charAt(text.length() - 1);
    char first = next.charAt(0);
    boolean goesOn = Character.isLowerCase(first) && ENDS.indexOf(last) < 0;
    if (parted && !goesOn) {
      text.append('\n');
    } else if (isHyphen(last) && isAfterLetter(text) && Character.isLowerCase(first)) {
      text.setLength(text.length() - 1);
    } else {
      text.append(' ');
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == SOFT_HYPHEN || c == '\u2010';
  }

  private static boolean isAfterLetter(StringBuilder text) {
    return text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
  }
}
