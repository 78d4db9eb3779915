package org.segun.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Days named by their place among the weekdays of a month, as many feasts are. */
final class MovableDays {

  private MovableDays() {}

  static void register(Map<String, Operator> operators) {
    operators.put("nthday", (f, a) -> near(f, a.number(0), a.number(1), a.number(2)));
    operators.put("nthdayin", (f, a) -> in(a.number(0), a.number(1), a.value(2)));
  }

  /** The one of the year that is nearest in the direction; the last of the month for -1. */
  private static Value near(Frame frame, int number, int weekday, int month) {
    int year = frame.today().getYear();
    LocalDate now = of(number, weekday, LocalDate.of(year, month, 1));
    if (frame.looksForward() && now.isBefore(frame.today())) {
      return Value.day(of(number, weekday, LocalDate.of(year + 1, month, 1)));
    }
    boolean ahead = now.isAfter(frame.today()) && frame.direction() == Direction.PAST;
    return Value.day(ahead ? of(number, weekday, LocalDate.of(year - 1, month, 1)) : now);
  }

  private static Value in(int number, int weekday, Value month) {
    return month.first().map(first -> Value.day(of(number, weekday, first))).orElse(Value.NONE);
  }

  private static LocalDate of(int number, int weekday, LocalDate month) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
  }
}
