package org.segun.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.segun.edtf.Edtf;

/** Dates counted from the article's date or from the date last spoken of. */
final class RelativeDates {

  private RelativeDates() {}

  static void register(Map<String, Operator> operators) {
    operators.put("offset", (f, a) -> Value.of(a.unit(0), a.unit(0).plus(f.today(), a.number(1))));
    operators.put("minus", (f, a) -> Value.of(a.unit(0), a.unit(0).plus(f.today(), -a.number(1))));
    operators.put("ago", (f, a) -> count(f.today(), -a.number(0), a.unit(1)));
    operators.put("ahead", (f, a) -> count(f.today(), a.number(0), a.unit(1)));
    operators.put("within", (f, a) -> within(f, a.number(0), a.unit(1)));
    operators.put("back", (f, a) -> back(f.today(), a.number(0), a.unit(1)));
    operators.put("forth", (f, a) -> forth(f.today(), a.number(0), a.unit(1)));
    operators.put("thesame", (f, a) -> theSame(f, a.unit(0), a.size() > 1 ? a.number(1) : 0));
    operators.put("after", (f, a) -> fromBefore(f, a.value(0), 1));
    operators.put("before", (f, a) -> fromBefore(f, a.value(0), -1));
    operators.put("exactly", (f, a) -> Value.day(a.unit(1).plus(f.today(), a.number(0))));
    operators.put("weekend", (f, a) -> weekend(f, a.word(0)));
    operators.put("eve", (f, a) -> Value.day(f.today().minusDays(1)));
    operators.put("shifted", (f, a) -> shifted(a.value(0), a.number(1), a.unit(2)));
  }

  /** Days and weeks lead to a day; months to a month; years to a year, one year to its month. */
  private static Value count(LocalDate today, int count, Unit unit) {
    LocalDate day = unit.plus(today, count);
    if (unit == Unit.YEAR && Math.abs(count) == 1) {
      return Value.of(Unit.MONTH, day).withTimex(Value.DATE, Integer.toString(day.getYear()));
    }
    return switch (unit) {
      case MONTH, QUARTER, HALF -> Value.of(Unit.MONTH, day);
      case YEAR, LUSTRUM -> Value.of(Unit.YEAR, day);
      case DECADE, CENTURY -> Value.of(Unit.YEAR, day);
      case WEEK -> Value.date(Edtf.day(day), Days.isoWeek(day));
      default -> Value.day(day);
    };
  }

  /** So far ahead where the clause looks forward; else only that long. */
  private static Value within(Frame frame, int count, Unit unit) {
    return frame.looksForward()
        ? count(frame.today(), count, unit)
        : Value.vague("DURATION", unit.timexDuration(count));
  }

  /**
   * The last one that is over, the coming one, or the nearer by direction; the coming one until its
   * Sunday.
   */
  private static Value weekend(Frame frame, String which) {
    LocalDate today = frame.today();
    boolean inside = today.getDayOfWeek().getValue() > 5;
    boolean past = which.equals("past") || which.isEmpty() && !frame.looksForward() && !inside;
    int weeks = past ? -1 : which.equals("next") && inside ? 1 : 0;
    return Value.of(Unit.WEEKEND, today.plusWeeks(weeks));
  }

  private static Value back(LocalDate today, int count, Unit unit) {
    Edtf days = Edtf.days(unit.plus(today, -count), today);
    Value value = new Value(Optional.of(days), "DURATION", unit.timexDuration(count));
    return count > 0 ? value : Value.vague("DURATION", unit.timexDuration(-1));
  }

  private static Value forth(LocalDate today, int count, Unit unit) {
    Edtf days = Edtf.days(today, unit.plus(today, Math.max(0, count)));
    Value value = new Value(Optional.of(days), "DURATION", unit.timexDuration(count));
    return count > 0 ? value : Value.vague("DURATION", unit.timexDuration(-1));
  }

  /** The time last spoken of, a stretch of time later or earlier. */
  private static Value fromBefore(Frame frame, Value stretch, int sign) {
    String timex = stretch.timex();
    int count =
        Numerals.part(
            timex.substring(Math.min(1, timex.length()), Math.max(1, timex.length() - 1)), 0);
    Value found =
        count < 0
            ? Value.NONE
            : frame
                .before()
                .map(value -> shifted(value, sign * count, Unit.ofTimex(timex)))
                .orElse(Value.NONE);
    return found.withTimex(stretch.type(), timex);
  }

  /**
   * The unit of the time last spoken of, if that is no longer than the unit, or the unit so many
   * before or after it.
   */
  private static Value theSame(Frame frame, Unit unit, int shift) {
    return frame
        .before()
        .filter(value -> value.first().isPresent() && value.last().isPresent())
        .filter(value -> !value.last().get().isAfter(unit.last(value.first().get())))
        .map(value -> Value.of(unit, unit.plus(value.first().get(), shift)))
        .orElse(Value.NONE);
  }

  private static Value shifted(Value from, int count, Unit unit) {
    return from.first()
        .filter(day -> from.last().filter(last -> last.minusDays(31).isBefore(day)).isPresent())
        .map(day -> count(day, count, unit))
        .orElse(Value.NONE);
  }
}
