package org.segun.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Days named by their place among the weekdays of a month, as many feasts are. */
final class MovableDays {

  private MovableDays() {}

  static void register(Map<String, Operator> operators) {
    operators.put("nthdayin", (f, a) -> in(a.number(0), a.number(1), a.value(2)));
  }

  private static Value in(int number, int weekday, Value month) {
    return month.first().map(first -> Value.day(of(number, weekday, first))).orElse(Value.NONE);
  }

  /** The nth such weekday of a month, the last for -1. */
  static LocalDate of(int number, int weekday, LocalDate month) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
  }
}
