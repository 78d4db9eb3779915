package org.segun.app.output;

/** Makes text from outside safe for a cell of a spreadsheet. */
final class Cell {

  /** What a spreadsheet takes for the beginning of a formula, full-width forms too. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Cell() {}

  /**
   * The text on one line ({@link Printable}), without blanks around it; where a spreadsheet would
   * take it for a formula, an apostrophe goes before it.
   */
  static String of(String text) {
    String line = Printable.line(text).strip();
    return isFormula(line) ? "'" + line : line;
  }

  private static boolean isFormula(String line) {
    int i = 0;
    while (i < line.length() && isUnseen(line.charAt(i))) {
      i++;
    }
    return i < line.length() && FORMULA.indexOf(line.charAt(i)) >= 0;
  }

  /** A byte order mark, a joiner, a hard blank: a program that reads the file may drop it. */
  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c);
  }
}
