package org.segun.goods;

import java.util.OptionalDouble;

/**
 * Reads numbers in figures as the press of Spain and of America writes them: 1.800, 11,700, 76,4,
 * 500 000.
 */
final class Digits {

  private static final int MAX_LENGTH = 24;

  private Digits() {}

  /**
   * The value of a token that begins with a figure, a money sign before it left out; empty for
   * anything else.
   */
  static OptionalDouble value(String form) {
    int start = 0;
    while (start < form.length() && !Character.isDigit(form.charAt(start))) {
      if (Character.isLetter(form.charAt(start)) && start > 2) {
        return OptionalDouble.empty();
      }
      start++;
    }
    String figures = form.substring(start);
    if (figures.isEmpty() || figures.length() > MAX_LENGTH || start > 4 || !isPlain(figures)) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(normal(figures)));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static boolean isPlain(String figures) {
    for (int i = 0; i < figures.length(); i++) {
      char c = figures.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '%' && c != '\'') {
        return false;
      }
    }
    return true;
  }

  /**
   * Marks before groups of three figures are thousands; a last mark before any other number of
   * figures is the decimal one.
   */
  private static String normal(String figures) {
    String bare = figures.replace("%", "").replace("'", "");
    int mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
    if (mark < 0) {
      return bare;
    }
    int after = bare.length() - mark - 1;
    String whole = bare.substring(0, mark).replace(".", "").replace(",", "");
    boolean thousands = after == 3 && !whole.equals("0");
    return thousands ? whole + bare.substring(mark + 1) : whole + "." + bare.substring(mark + 1);
  }
}
