package org.segun.actor;

import java.time.LocalDate;

/** Months of ISO 8601 dates, counted from year 0. */
final class Months {

  private Months() {}

  static int of(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /** First month of {@code 1999} or {@code 1999-03}. */
  static int first(String date) {
    return month(date, 1);
  }

  /** Last month of {@code 1999} or {@code 1999-03}. */
  static int last(String date) {
    return month(date, 12);
  }

  private static int month(String date, int otherwise) {
    int year = Integer.parseInt(date.substring(0, 4));
    return year * 12 + (date.length() > 4 ? Integer.parseInt(date.substring(5)) : otherwise) - 1;
  }
}
