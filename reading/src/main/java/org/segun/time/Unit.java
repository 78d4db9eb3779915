package org.segun.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;

/** The units in which time is counted; a week runs from Monday to Sunday. */
enum Unit {
  SECOND("T", "S", 0),
  MINUTE("T", "M", 0),
  HOUR("T", "H", 0),
  DAY("", "D", 0),
  WEEKEND("", "WE", 0),
  WEEK("", "W", 0),
  FORTNIGHT("", "W", 0),
  MONTH("", "M", 1),
  QUARTER("", "Q", 3),
  HALF("", "H", 6),
  YEAR("", "Y", 12),
  LUSTRUM("", "Y", 60),
  DECADE("", "E", 120),
  CENTURY("", "C", 1200);

  private final String prefix;
  private final String letter;
  private final int months;

  Unit(String prefix, String letter, int months) {
    this.prefix = prefix;
    this.letter = letter;
    this.months = months;
  }

  /** The unit of that name in lower case; the day where there is none such. */
  static Unit of(String name) {
    for (Unit unit : values()) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(name)) {
        return unit;
      }
    }
    return DAY;
  }

  /** The unit of a TIMEX3 duration of days or longer. */
  static Unit ofTimex(String duration) {
    return switch (duration.charAt(duration.length() - 1)) {
      case 'W' -> WEEK;
      case 'M' -> MONTH;
      case 'Y' -> YEAR;
      default -> DAY;
    };
  }

  /** {@code P2M} of two months; a number below 0 stands for an unknown one. */
  String timexDuration(int count) {
    String number = count < 0 ? "X" : Integer.toString(count * factor());
    boolean years = (this == DECADE || this == CENTURY) && count >= 0;
    String written = years ? "Y" : letter;
    return "P" + prefix + number + written;
  }

  /** {@code P0.5Y} of half a year; of longer ones the years. */
  String timexHalf() {
    return switch (this) {
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> timexFraction("0.5");
    };
  }

  /**
   * {@code PT1.5H} of an hour and a half.
   *
   * @param number digits, a point and digits
   */
  String timexFraction(String number) {
    return "P" + prefix + number + letter;
  }

  private int factor() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case LUSTRUM -> 5;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }

  boolean isShorterThanDay() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** The day {@code count} units after {@code day}, or before it. */
  LocalDate plus(LocalDate day, int count) {
    if (months > 0) {
      return day.plusMonths((long) count * months);
    }
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(count / 24);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusDays(15L * count);
      default -> day.plusDays(count);
    };
  }

  LocalDate first(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case LUSTRUM -> LocalDate.of(Math.floorDiv(day.getYear(), 5) * 5, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 1, 1);
      default -> day;
    };
  }

  LocalDate last(LocalDate day) {
    LocalDate first = first(day);
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> first;
      case WEEKEND -> first.plusDays(1);
      default -> plus(first, 1).minusDays(1);
    };
  }

  /** The whole unit in which {@code day} lies, in EDTF. */
  Edtf around(LocalDate day) {
    return switch (this) {
      case MONTH -> Edtf.month(day.getYear(), day.getMonthValue());
      case YEAR -> Edtf.year(day.getYear());
      case DECADE -> EdtfDate.span(first(day).getYear(), EdtfDate.Precision.DECADE);
      case CENTURY -> EdtfDate.span(first(day).getYear() - 1, EdtfDate.Precision.CENTURY);
      default -> Days.between(first(day), last(day));
    };
  }

  /** The whole unit in which {@code day} lies, as TIMEX3 has it. */
  String timex(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> Days.isoWeek(day);
      case WEEKEND -> Days.isoWeek(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
      case HALF -> day.getYear() + "-H" + (day.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> Integer.toString(day.getYear());
      case DECADE -> Integer.toString(day.getYear() / 10);
      case CENTURY -> Integer.toString((day.getYear() - 1) / 100);
      default -> day.toString();
    };
  }
}
