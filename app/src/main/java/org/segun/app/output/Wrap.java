package org.segun.app.output;

/** Breaks a line between words to a width, with every following line indented. */
final class Wrap {

  private static final char ESCAPE = '\u001B';

  private final int width;

  /**
   * @param width columns; 0 to break nothing
   */
  Wrap(int width) {
    this.width = width;
  }

  String line(String indent, String text) {
    if (width <= indent.length() + 20) {
      return indent + text;
    }
    StringBuilder out = new StringBuilder(indent);
    int column = indent.length();
    boolean first = true;
    for (String word : text.split(" ")) {
      int length = visible(word);
      if (!first && column + 1 + length > width) {
        out.append('\n').append(indent);
        column = indent.length();
        first = true;
      }
      out.append(first ? "" : " ").append(word);
      column += length + (first ? 0 : 1);
      first = false;
    }
    return out.toString();
  }

  /** Columns of a word; colour codes take none. */
  private static int visible(String word) {
    int columns = 0;
    boolean code = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == ESCAPE) {
        code = true;
      } else if (code) {
        code = c != 'm';
      } else {
        columns += Character.isLowSurrogate(c) ? 0 : 1;
      }
    }
    return columns;
  }
}
