package org.segun.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.segun.edtf.Edtf;

/** Quarters, halves and spans that end on a day, as accounts and statistics speak of them. */
final class BusinessPeriods {

  /** A part of the year that begins no more days from now is meant as the coming one. */
  private static final int SOON = 120;

  /** What ended no more days ago is still spoken of in the future: its figures are to come. */
  private static final int TOLD = 90;

  private BusinessPeriods() {}

  static void register(Map<String, Operator> operators) {
    operators.put("nearpart", (f, a) -> nearPart(f, a.unit(0), a.number(1)));
    operators.put("inyear", (f, a) -> inYear(f, a.number(0)));
    operators.put("earlier", (f, a) -> earlier(f, a.number(0)));
    operators.put("yearago", (f, a) -> yearAgo(f));
    operators.put("latest", (f, a) -> latest(f));
    operators.put("ended", (f, a) -> ended(a.value(0), a.value(1)));
    operators.put("around", (f, a) -> around(a.unit(0), a.value(1)));
    operators.put("firstof", (f, a) -> firstOf(a.number(0), a.unit(1), a.value(2)));
  }

  /** The nth quarter or half of the year that puts it nearest in the direction. */
  private static Value nearPart(Frame frame, Unit unit, int number) {
    int year = frame.today().getYear();
    Value now = part(unit, number, year);
    LocalDate start = now.first().orElse(frame.today());
    LocalDate end = now.last().orElse(frame.today());
    if (frame.looksForward()) {
      LocalDate told = frame.today().minusDays(TOLD);
      return end.isBefore(told) ? part(unit, number, year + 1) : now;
    }
    boolean far = start.isAfter(frame.today().plusDays(SOON));
    boolean ahead = start.isAfter(frame.today()) && frame.direction() == Direction.PAST;
    return far || ahead ? part(unit, number, year - 1) : now;
  }

  private static Value part(Unit unit, int number, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate day = unit.plus(first, number - 1);
    return number < 1 || day.getYear() != year ? Value.NONE : Value.of(unit, day);
  }

  /** The unit in which a value is told, where it is one of months. */
  private static Optional<Unit> unit(Value value) {
    String timex = value.timex();
    if (timex.length() == 7 && timex.charAt(4) == '-') {
      return switch (timex.charAt(5)) {
        case 'Q' -> Optional.of(Unit.QUARTER);
        case 'H' -> Optional.of(Unit.HALF);
        case 'W' -> Optional.empty();
        default -> Optional.of(Unit.MONTH);
      };
    }
    return timex.length() == 4 && value.days().isPresent()
        ? Optional.of(Unit.YEAR)
        : Optional.empty();
  }

  /** Whether a value is a quarter or a half of a year. */
  static boolean isPeriod(Value value) {
    return unit(value).filter(u -> u == Unit.QUARTER || u == Unit.HALF).isPresent();
  }

  /**
   * What a comparison with another year starts from: a month or a year far from now just spoken of,
   * else the last quarter or half, else what was just spoken of.
   */
  private static Optional<Value> compared(Frame frame) {
    int now = frame.today().getYear();
    Optional<Value> told = frame.before().filter(b -> unit(b).isPresent());
    boolean other =
        told.flatMap(Value::first).filter(d -> Math.abs(d.getYear() - now) > 1).isPresent();
    return other ? told : frame.period().or(() -> told);
  }

  private static Value shifted(Value told, int years) {
    return Value.of(unit(told).orElse(Unit.YEAR), told.first().orElseThrow().minusYears(years));
  }

  /** The quarter, half or month spoken of, in another year; that year where there is none. */
  private static Value inYear(Frame frame, int year) {
    return compared(frame)
        .map(told -> shifted(told, told.first().orElseThrow().getYear() - year))
        .orElseGet(() -> Value.of(Unit.YEAR, LocalDate.of(year, 1, 1)));
  }

  /** So many years before the quarter, half, month or year spoken of; before now without one. */
  private static Value earlier(Frame frame, int years) {
    return compared(frame)
        .map(told -> shifted(told, years))
        .orElseGet(() -> Value.of(Unit.YEAR, frame.today().minusYears(years)));
  }

  /**
   * The quarter, half or month spoken of, a year before; that itself where it is of the year
   * before.
   */
  private static Value yearAgo(Frame frame) {
    LocalDate today = frame.today();
    Optional<Value> told =
        compared(frame)
            .filter(t -> unit(t).filter(u -> u != Unit.YEAR).isPresent())
            .filter(t -> !t.first().orElseThrow().isBefore(today.minusYears(2)));
    return told.map(t -> t.first().orElseThrow().isBefore(today.minusYears(1)) ? t : shifted(t, 1))
        .orElseGet(() -> Value.of(Unit.YEAR, today.minusYears(1)));
  }

  /** The quarter last spoken of, if it is of this year; else the last one that is over. */
  private static Value latest(Frame frame) {
    LocalDate ended = Unit.QUARTER.plus(frame.today(), -1);
    return frame
        .period()
        .filter(p -> p.first().filter(d -> d.isAfter(frame.today().minusYears(1))).isPresent())
        .orElse(Value.of(Unit.QUARTER, ended));
  }

  /** A span of time up to a day. */
  private static Value ended(Value span, Value end) {
    Optional<LocalDate> last = end.last();
    int count = spanCount(span.timex());
    if (last.isEmpty() || count < 1) {
      return span.days().isPresent() ? span : end;
    }
    LocalDate first = Unit.ofTimex(span.timex()).plus(last.get().plusDays(1), -count);
    Edtf days = Days.between(first, last.get());
    return new Value(Optional.of(days), span.type(), span.timex());
  }

  private static int spanCount(String timex) {
    return timex.length() > 2 && timex.charAt(0) == 'P'
        ? Numerals.part(timex.substring(1, timex.length() - 1), 0)
        : -1;
  }

  private static Value around(Unit unit, Value day) {
    return day.last().map(d -> Value.of(unit, d)).orElse(Value.NONE);
  }

  /** The first so many units of a longer time. */
  private static Value firstOf(int count, Unit unit, Value whole) {
    String timex = unit.timexDuration(count);
    Optional<Edtf> days =
        whole.first().map(first -> Days.between(first, unit.plus(first, count).minusDays(1)));
    return new Value(days, "DURATION", timex);
  }
}
