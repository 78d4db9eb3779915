package org.segun.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;

/** Beginnings, middles and ends; quarters, halves, seasons, feasts; decades and centuries. */
final class PartsOfYears {

  private PartsOfYears() {}

  static void register(Map<String, Operator> operators) {
    operators.put("third", (f, a) -> third(a.word(0), a.value(1)));
    operators.put("part", (f, a) -> part(a.unit(0), a.number(1), a.value(2)));
    operators.put("season", (f, a) -> season(f, a.word(0), a.value(1), a.word(2)));
    operators.put("decade", (f, a) -> decade(f, a.number(0)));
    operators.put("century", (f, a) -> century(a.number(0)));
    operators.put("lead", (f, a) -> lead(a.number(0), a.unit(1), a.value(2), false));
    operators.put("tail", (f, a) -> lead(a.number(0), a.unit(1), a.value(2), true));
  }

  /**
   * A month's days 1-10, 11-20, 21 to its end; of anything else the first quarter, the two middle
   * ones, the last; of three months one each.
   */
  private static Value third(String which, Value whole) {
    if (whole.first().isEmpty() || whole.last().isEmpty()) {
      return whole;
    }
    LocalDate first = whole.first().get();
    LocalDate last = whole.last().get();
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    if (length >= 28 && length <= 31) {
      return whole.withDays(
          switch (which) {
            case "begin" -> Edtf.days(first, first.plusDays(9));
            case "middle" -> Edtf.days(first.plusDays(10), first.plusDays(19));
            default -> Edtf.days(first.plusDays(20), last);
          });
    }
    return length < 28 ? whole : whole.withDays(quarters(which, first, last));
  }

  private static Edtf quarters(String which, LocalDate first, LocalDate last) {
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    long part = Math.max(1, months / 4);
    LocalDate one = first.plusMonths(part);
    LocalDate three = first.plusMonths(months - part);
    return switch (which) {
      case "begin" -> Days.between(first, one.minusDays(1));
      case "middle" -> Days.between(one, three.minusDays(1));
      default -> Days.between(three, last);
    };
  }

  /** The nth quarter, half, fortnight … of a longer time; the last where the number is -1. */
  private static Value part(Unit unit, int number, Value whole) {
    if (whole.first().isEmpty() || whole.last().isEmpty()) {
      return Value.NONE;
    }
    LocalDate start = whole.first().get();
    if (unit == Unit.FORTNIGHT) {
      LocalDate split = start.plusDays(15);
      LocalDate end = whole.last().get();
      return Value.date(
          number == 1 ? Edtf.days(start, split.minusDays(1)) : Edtf.days(split, end),
          Unit.MONTH.timex(start));
    }
    LocalDate day = number < 0 ? whole.last().get() : unit.plus(start, number - 1);
    if (day.isAfter(whole.last().get())) {
      return Value.NONE;
    }
    Value value = Value.of(unit, day);
    LocalDate last = value.last().orElse(day);
    LocalDate first = value.first().orElse(day);
    boolean beyond = last.isAfter(whole.last().get()) || first.isBefore(start);
    return beyond
        ? value.withDays(
            Edtf.days(
                first.isBefore(start) ? start : first,
                last.isAfter(whole.last().get()) ? whole.last().get() : last))
        : value;
  }

  /** The first or the last so many units of a longer time. */
  private static Value lead(int count, Unit unit, Value whole, boolean last) {
    if (whole.first().isEmpty() || whole.last().isEmpty() || count < 1) {
      return Value.NONE;
    }
    LocalDate end = whole.last().get();
    LocalDate from = last ? unit.plus(end.plusDays(1), -count) : whole.first().get();
    LocalDate to = last ? end : unit.plus(from, count).minusDays(1);
    return new Value(Optional.of(Days.between(from, to)), "DURATION", unit.timexDuration(count));
  }

  private static Value season(Frame frame, String name, Value year, String which) {
    int number =
        switch (name) {
          case "spring" -> 21;
          case "summer" -> 22;
          case "autumn" -> 23;
          default -> 24;
        };
    int now = frame.today().getYear();
    EdtfDate season = EdtfDate.season(year.first().map(LocalDate::getYear).orElse(now), number);
    if (year.first().isEmpty()) {
      LocalDate start = season.earliest().orElse(frame.today());
      LocalDate end = season.latest().orElse(frame.today());
      boolean past = which.equals("past") && !end.isBefore(frame.today());
      boolean next = which.equals("next") && !start.isAfter(frame.today());
      season = EdtfDate.season(past ? now - 1 : next ? now + 1 : now, number);
    }
    String code = name.equals("autumn") ? "FA" : name.substring(0, 2).toUpperCase(Locale.ROOT);
    Edtf days = Days.between(season.earliest().orElseThrow(), season.latest().orElseThrow());
    return Value.date(days, season.year() + "-" + code);
  }

  private static Value decade(Frame frame, int year) {
    int full =
        year > 99
            ? year
            : (year < frame.today().getYear() % 100 - 10 ? frame.today().getYear() / 100 : 19) * 100
                + year;
    return full < 1000 || full > 9990
        ? Value.NONE
        : Value.of(Unit.DECADE, LocalDate.of(full, 1, 1));
  }

  private static Value century(int number) {
    return number < 1 || number > 99
        ? Value.NONE
        : Value.date(
            EdtfDate.span((number - 1) * 100, EdtfDate.Precision.CENTURY),
            Integer.toString(number - 1));
  }
}
