package org.segun.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The parts of a year between month and year by their EDTF numbers. Seasons are the meteorological
 * ones of the north (21 to 28) or of the south (29 to 32); winter in the north begins in December
 * of its year.
 */
final class Season {

  private Season() {}

  static boolean exists(int number) {
    return number >= 21 && number <= 41;
  }

  static LocalDate first(int year, int number) {
    return firstMonth(year, number).atDay(1);
  }

  static LocalDate last(int year, int number) {
    return firstMonth(year, number).plusMonths(length(number) - 1L).atEndOfMonth();
  }

  private static YearMonth firstMonth(int year, int number) {
    int month =
        number <= 28
            ? 3 + 3 * ((number - 21) % 4)
            : number <= 32
                ? 9 + 3 * (number - 29)
                : number <= 36
                    ? 1 + 3 * (number - 33)
                    : number <= 39 ? 1 + 4 * (number - 37) : 1 + 6 * (number - 40);
    // The southern summer and autumn that follow a September lie in the year that names them.
    return YearMonth.of(year, 1)
        .plusMonths((number >= 31 && number <= 32 ? month - 12 : month) - 1L);
  }

  private static int length(int number) {
    return number <= 36 ? 3 : number <= 39 ? 4 : 6;
  }
}
