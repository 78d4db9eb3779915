package org.segun.time;

import java.time.LocalDate;
import java.util.Map;

/**
 * What has no days of its own: amounts of time, repetition, and reference to past, present or
 * future; and the hours of a day.
 */
final class Amounts {

  private static final int ISO_DAY = 10;

  /** The half of the day in which twelve is midnight, by which English counts. */
  private static final String BEFORE_NOON = "AM";

  private Amounts() {}

  static void register(Map<String, Operator> operators) {
    operators.put(
        "duration", (f, a) -> Value.vague("DURATION", a.unit(1).timexDuration(a.number(0))));
    operators.put("some", (f, a) -> Value.vague("DURATION", a.unit(0).timexDuration(-1)));
    operators.put("amount", (f, a) -> Value.vague("DURATION", a.word(0)));
    operators.put("two", (f, a) -> twofold(a.number(0), a.unit(1), a.number(2), a.unit(3)));
    operators.put("every", (f, a) -> Value.vague("SET", a.word(0)));
    operators.put(
        "each", (f, a) -> Value.vague("SET", a.unit(0).timexDuration(a.has(1) ? a.number(1) : 1)));
    operators.put("everyday", (f, a) -> Value.vague("SET", "XXXX-WXX-" + a.number(0)));
    operators.put(
        "weekdays",
        (f, a) -> Value.vague("SET", "XXXX-WXX-" + a.number(0) + "/XXXX-WXX-" + a.number(1)));
    operators.put("eachof", (f, a) -> Value.vague("SET", a.unit(1).timexDuration(a.number(0))));
    operators.put("everymonth", (f, a) -> Value.vague("SET", "XXXX-" + two(a.number(0))));
    operators.put("ref", (f, a) -> Value.vague(a.has(1) ? a.word(1) : Value.DATE, a.word(0)));
    operators.put(
        "none",
        (f, a) -> a.has(0) ? Value.vague(a.value(0).type(), a.value(0).timex()) : Value.NONE);
    operators.put("hours", (f, a) -> hours(a.value(0), a.word(1)));
    operators.put("likeunit", (f, a) -> likeUnit(a.number(0), a.value(1).timex()));
    operators.put(
        "fraction", (f, a) -> Value.vague("DURATION", a.unit(1).timexFraction(a.word(0))));
    operators.put("andhalf", (f, a) -> andHalf(a.number(0), a.unit(1)));
    operators.put("half", (f, a) -> Value.vague("DURATION", a.unit(0).timexHalf()));
    operators.put("minutesof", (f, a) -> minutes(a.number(0), a.number(1)));
    operators.put("clock", (f, a) -> clock(f, a));
    operators.put("at", (f, a) -> at(a.value(0), a.value(1)));
  }

  private static Value twofold(int count, Unit unit, int more, Unit smaller) {
    String rest = smaller.timexDuration(more);
    String head = unit.timexDuration(count);
    boolean bothTimes = head.startsWith("PT") && rest.startsWith("PT");
    return Value.vague("DURATION", head + rest.substring(bothTimes ? 2 : 1));
  }

  private static Value andHalf(int count, Unit unit) {
    boolean years = unit == Unit.DECADE || unit == Unit.CENTURY;
    String timex =
        years
            ? Unit.YEAR.timexDuration(
                count * (unit == Unit.DECADE ? 10 : 100) + (unit == Unit.DECADE ? 5 : 50))
            : unit.timexFraction(count + ".5");
    return Value.vague("DURATION", timex);
  }

  /** So many of the unit in which another duration is told. */
  private static Value likeUnit(int count, String timex) {
    int digits = timex.startsWith("PT") ? 2 : 1;
    return timex.length() > digits
        ? Value.vague(
            "DURATION", timex.substring(0, digits) + count + timex.charAt(timex.length() - 1))
        : Value.NONE;
  }

  private static Value minutes(int minutes, int seconds) {
    return Value.vague("DURATION", "PT" + minutes + "M" + seconds + "S");
  }

  /** A part of the day ({@code MO}, {@code TNI} …) on a day, or on any. */
  private static Value hours(Value day, String part) {
    if (day.equals(Value.NONE)) {
      return Value.vague("TIME", "T" + part);
    }
    return day.withTimex("TIME", day.timex() + "T" + part);
  }

  /**
   * Hour and minute on a day or, without one, on the article's; a part of the day makes three in
   * the afternoon 15.
   */
  private static Value clock(Frame frame, Arguments a) {
    int hour = a.number(0);
    int minute = Math.max(0, a.number(1));
    String part = a.word(2);
    if (hour < 12 && hour > 0 && (part.equals("AF") || part.equals("NI") || part.equals("EV"))) {
      hour += 12;
    }
    if (hour == 12 && part.equals(BEFORE_NOON)) {
      hour = 0;
    }
    if (hour == 12 && part.equals("NI")) {
      hour = 24;
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return Value.NONE;
    }
    Value day =
        frame.before().filter(b -> isNear(b, frame.today())).orElse(Value.day(frame.today()));
    String zone = a.word(3).equals("Z") ? "Z" : "";
    return day.withTimex("TIME", day.timex() + "T" + two(hour) + ":" + two(minute) + zone);
  }

  /** An hour told after "yesterday" is one of that day; farther days are not carried over. */
  private static boolean isNear(Value value, LocalDate today) {
    return value.first().equals(value.last())
        && value.timex().length() == ISO_DAY
        && value
            .first()
            .filter(d -> Math.abs(d.toEpochDay() - today.toEpochDay()) <= 1)
            .isPresent();
  }

  private static Value at(Value clock, Value day) {
    int t = clock.timex().indexOf('T');
    return t < 0 || day.days().isEmpty()
        ? clock
        : day.withTimex("TIME", day.timex() + clock.timex().substring(t));
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
