package org.segun.time;

import java.util.HashMap;
import java.util.Map;

/** All operators that a formula may use, by name. */
final class Calendar {

  private Calendar() {}

  static Map<String, Operator> operators() {
    Map<String, Operator> operators = new HashMap<>();
    NamedDates.register(operators);
    RelativeDates.register(operators);
    PartsOfYears.register(operators);
    Ranges.register(operators);
    Amounts.register(operators);
    BusinessPeriods.register(operators);
    MovableDays.register(operators);
    Feasts.register(operators);
    Numerals.register(operators);
    return Map.copyOf(operators);
  }
}
