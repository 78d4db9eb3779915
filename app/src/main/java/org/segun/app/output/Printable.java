package org.segun.app.output;

/** Makes text from outside safe for a terminal. */
public final class Printable {

  private static final char UNPRINTABLE = '\uFFFD';

  private Printable() {}

  /**
   * The text on one line without anything that a terminal acts on: white space becomes a blank,
   * control characters and marks that turn the direction of writing become {@code U+FFFD}.
   */
  public static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        safe.append(' ');
      } else {
        safe.append(isSafe(c) ? c : UNPRINTABLE);
      }
    }
    return safe.toString();
  }

  private static boolean isSafe(char c) {
    boolean turnsDirection = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return !Character.isISOControl(c) && !turnsDirection;
  }
}
