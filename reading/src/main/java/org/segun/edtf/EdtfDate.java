package org.segun.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A date of some precision.
 *
 * @param year from -9999 to 9999; of a decade or century its first year
 * @param month 1 to 12; of a season, quarter or half its EDTF number (21 spring … 24 winter, 33 to
 *     36 quarters, 40 and 41 halves); else 0
 * @param day of the month, else 0
 * @param precision how exactly it is known
 * @param qualifier empty, {@code ?} uncertain, {@code ~} approximate or {@code %} both
 */
public record EdtfDate(int year, int month, int day, Precision precision, String qualifier)
    implements Edtf {

  /** How exactly a date is known, from the vaguest. */
  public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    MONTH,
    DAY
  }

  /**
   * @throws IllegalArgumentException if there is no such date
   */
  public EdtfDate {
    if (year < -9999 || year > 9999) {
      throw new IllegalArgumentException("the year " + year + " has more than four digits");
    }
    if (!isPart(year, month, day, precision)) {
      throw new IllegalArgumentException("there is no such date");
    }
    if (!qualifier.isEmpty() && !isQualifier(qualifier)) {
      throw new IllegalArgumentException("the qualifiers are ? ~ %");
    }
  }

  private static boolean isPart(int year, int month, int day, Precision precision) {
    return switch (precision) {
      case CENTURY -> month == 0 && day == 0 && year >= 0 && year % 100 == 0;
      case DECADE -> month == 0 && day == 0 && year >= 0 && year % 10 == 0;
      case YEAR -> month == 0 && day == 0;
      case SEASON -> Season.exists(month) && day == 0;
      case MONTH -> month >= 1 && month <= 12 && day == 0;
      case DAY -> month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    };
  }

  private static boolean isQualifier(String qualifier) {
    return qualifier.equals("?") || qualifier.equals("~") || qualifier.equals("%");
  }

  /** A decade or century of which {@code year} is the first year. */
  public static EdtfDate span(int year, Precision precision) {
    return new EdtfDate(year, 0, 0, precision, "");
  }

  /** A season, quarter or half of a year by its EDTF number. */
  public static EdtfDate season(int year, int number) {
    return new EdtfDate(year, number, 0, Precision.SEASON, "");
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(
        switch (precision) {
          case CENTURY, DECADE, YEAR -> LocalDate.of(year, 1, 1);
          case SEASON -> Season.first(year, month);
          case MONTH -> LocalDate.of(year, month, 1);
          case DAY -> LocalDate.of(year, month, day);
        });
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(
        switch (precision) {
          case CENTURY -> LocalDate.of(year + 99, 12, 31);
          case DECADE -> LocalDate.of(year + 9, 12, 31);
          case YEAR -> LocalDate.of(year, 12, 31);
          case SEASON -> Season.last(year, month);
          case MONTH -> YearMonth.of(year, month).atEndOfMonth();
          case DAY -> LocalDate.of(year, month, day);
        });
  }

  @Override
  public List<Edtf> alternatives() {
    return List.of(this);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(12);
    String digits = digits(Math.abs(year), 4);
    if (year < 0) {
      out.append('-');
    }
    switch (precision) {
      case CENTURY -> out.append(digits, 0, 2).append("XX");
      case DECADE -> out.append(digits, 0, 3).append('X');
      case YEAR -> out.append(digits);
      case SEASON, MONTH -> out.append(digits).append('-').append(digits(month, 2));
      case DAY ->
          out.append(digits)
              .append('-')
              .append(digits(month, 2))
              .append('-')
              .append(digits(day, 2));
    }
    return out.append(qualifier).toString();
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
