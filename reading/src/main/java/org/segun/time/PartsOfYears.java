package org.segun.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
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
    operators.put("easter", (f, a) -> easter(f, a.number(0), a.number(1), a.number(2)));
  }

  /**
   * A month's days 1-10, 11-20, 21 to its end; of anything else the first quarter, the two middle
   * ones, the last.
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
    LocalDate one = first.plusMonths(months / 4);
    LocalDate three = first.plusMonths(months - months / 4);
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
    return day.isAfter(whole.last().get()) ? Value.NONE : Value.of(unit, day);
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

  /**
   * Days counted from Easter Sunday, of the year nearest in the direction or of one that is given.
   */
  private static Value easter(Frame frame, int from, int to, int year) {
    if (year > 0) {
      return around(year, from, to);
    }
    int now = frame.today().getYear();
    LocalDate end = easterSunday(now).plusDays(to);
    boolean next = frame.looksForward() && end.isBefore(frame.today());
    boolean past =
        frame.direction() == Direction.PAST
            && easterSunday(now).plusDays(from).isAfter(frame.today());
    return around(next ? now + 1 : past ? now - 1 : now, from, to);
  }

  private static Value around(int year, int from, int to) {
    LocalDate sunday = easterSunday(year);
    return Value.date(
        Edtf.days(sunday.plusDays(from), sunday.plusDays(to)), sunday.plusDays(from).toString());
  }

  /** The Gregorian computus (Meeus, Jones and Butcher). */
  private static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
