package org.segun.time;

import java.time.LocalDate;
import java.util.Map;
import org.segun.edtf.Edtf;

/**
 * Feasts by a code: {@code 12-25} a day of the year, {@code E-7/0} days counted from Easter Sunday,
 * {@code N4/4/11} the fourth Thursday of November ({@code N-1} the last of a month). The year is
 * the one that is told or else the nearest in the direction.
 */
final class Feasts {

  private Feasts() {}

  static void register(Map<String, Operator> operators) {
    operators.put("feast", (f, a) -> near(f, a.word(0), a.word(1)));
    operators.put("feastof", (f, a) -> of(a.word(0), a.number(1)));
  }

  private static Value near(Frame frame, String code, String which) {
    int year = frame.today().getYear();
    Value now = of(code, year);
    LocalDate first = now.first().orElse(frame.today());
    LocalDate last = now.last().orElse(frame.today());
    if (which.equals("past") || which.isEmpty() && frame.direction() == Direction.PAST) {
      return first.isAfter(frame.today()) || last.equals(frame.today()) && !which.isEmpty()
          ? of(code, year - 1)
          : now;
    }
    if (which.equals("next") || frame.looksForward()) {
      return last.isBefore(frame.today()) ? of(code, year + 1) : now;
    }
    return nearest(frame.today(), of(code, year - 1), now, of(code, year + 1));
  }

  private static Value nearest(LocalDate today, Value... values) {
    Value best = Value.NONE;
    long least = Long.MAX_VALUE;
    for (Value value : values) {
      long away =
          value
              .first()
              .map(d -> Math.abs(d.toEpochDay() - today.toEpochDay()))
              .orElse(Long.MAX_VALUE);
      if (away < least) {
        best = value;
        least = away;
      }
    }
    return best;
  }

  private static Value of(String code, int year) {
    if (year < 1 || year > 9999 || code.isEmpty()) {
      return Value.NONE;
    }
    if (code.charAt(0) == 'N') {
      String[] parts = code.substring(1).split("/");
      LocalDate month = LocalDate.of(year, Integer.parseInt(parts[2]), 1);
      return Value.day(
          MovableDays.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), month));
    }
    if (code.charAt(0) != 'E') {
      return Value.day(LocalDate.parse(year + "-" + code));
    }
    int slash = code.indexOf('/');
    String from = slash < 0 ? code.substring(1) : code.substring(1, slash);
    String to = slash < 0 ? from : code.substring(slash + 1);
    LocalDate sunday = easterSunday(year);
    LocalDate first = sunday.plusDays(Integer.parseInt(from));
    LocalDate last = sunday.plusDays(Integer.parseInt(to));
    return Value.date(Edtf.days(first, last), first.toString());
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
