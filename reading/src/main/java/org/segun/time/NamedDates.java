package org.segun.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * Dates by the names of their parts: day and month, month, year, day of the week. What is left out
 * comes from the direction.
 */
final class NamedDates {

  /** Years of two digits up to this many after the article's are of its century. */
  private static final int AHEAD = 10;

  /** A day and month so few days back is hardly that of next year, whatever the verb. */
  private static final int RECENT = 45;

  /** Where no verb decides, a month so near ahead is meant rather than that of last year. */
  private static final int SOON = 3;

  /** A weekday and its number farther off are a slip. */
  private static final int FAR = 3;

  private NamedDates() {}

  static void register(Map<String, Operator> operators) {
    operators.put("date", (f, a) -> date(a.number(0), a.number(1), a.number(2)));
    operators.put("monthday", (f, a) -> monthDay(f, a.number(0), a.number(1), a.word(2)));
    operators.put(
        "monthdayin",
        (f, a) ->
            a.number(2) < 0
                ? monthDay(f, a.number(0), a.number(1), "")
                : date(a.number(2), a.number(0), a.number(1)));
    operators.put("sameage", (f, a) -> a.number(0) / 100 * 100 + a.number(1));
    operators.put("weekdaybefore", (f, a) -> weekdayBefore(f, a.number(0)));
    operators.put("weekdaydate", (f, a) -> weekdayDate(f, a.number(0), a.number(1), a.number(2)));
    operators.put("dayofmonth", (f, a) -> dayOfMonth(f, a.number(0), a.word(1)));
    operators.put(
        "month",
        (f, a) ->
            a.size() > 1 && a.number(1) >= 0
                ? month(a.number(1), a.number(0))
                : month(f, a.number(0), ""));
    operators.put("nearmonth", (f, a) -> month(f, a.number(0), a.word(1)));
    operators.put("year", (f, a) -> year(a.number(0)));
    operators.put("year2", (f, a) -> year(century(f, a.number(0))));
    operators.put("fullyear", (f, a) -> century(f, a.number(0)));
    operators.put("yearof", (f, a) -> a.value(0).first().map(LocalDate::getYear).orElse(-1));
    operators.put("monthof", (f, a) -> a.value(0).first().map(LocalDate::getMonthValue).orElse(-1));
    operators.put("weekdaynumber", (f, a) -> weekdayNumber(f, a.number(0), a.number(1)));
    operators.put("weekday", (f, a) -> weekday(f, a.number(0), a.word(1)));
    operators.put("weekdayin", (f, a) -> weekdayIn(a.number(0), a.value(1)));
    operators.put("if", (f, a) -> a.value(0).days().isPresent() ? a.value(0) : a.value(1));
  }

  private static Value date(int year, int month, int day) {
    boolean real =
        year >= 1
            && year <= 9999
            && month >= 1
            && month <= 12
            && YearMonth.of(year, month).isValidDay(day);
    return real ? Value.day(LocalDate.of(year, month, day)) : Value.NONE;
  }

  private static Value month(int year, int month) {
    boolean real = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
    return real ? Value.of(Unit.MONTH, LocalDate.of(year, month, 1)) : Value.NONE;
  }

  private static Value year(int year) {
    return year >= 1 && year <= 9999 ? Value.of(Unit.YEAR, LocalDate.of(year, 1, 1)) : Value.NONE;
  }

  private static int century(Frame frame, int year) {
    if (year > 99 || year < 0) {
      return year;
    }
    int now = frame.today().getYear();
    int guess = now / 100 * 100 + year;
    return guess > now + AHEAD ? guess - 100 : guess;
  }

  /**
   * The year that puts a month and day nearest in the direction; where nothing looks ahead, a date
   * soon to come is still taken as such.
   */
  private static Value monthDay(Frame frame, int month, int day, String which) {
    int year = frame.today().getYear();
    Value now = date(year, month, day);
    if (now.days().isEmpty()) {
      return date(year - 1, month, day).days().isPresent()
          ? date(year - 1, month, day)
          : date(year + 1, month, day);
    }
    boolean later = now.first().orElseThrow().isAfter(frame.today());
    if (which.equals("past") || which.isEmpty() && frame.direction() == Direction.PAST) {
      return later ? date(year - 1, month, day) : now;
    }
    if (which.equals("next") || frame.looksForward()) {
      boolean recent =
          which.isEmpty() && now.first().orElseThrow().isAfter(frame.today().minusDays(RECENT));
      boolean today = now.first().orElseThrow().equals(frame.today());
      return later || today || recent ? now : date(year + 1, month, day);
    }
    return nearest(frame.today(), date(year - 1, month, day), now, date(year + 1, month, day));
  }

  /** A day and month with its weekday, which tells the year. */
  private static Value weekdayDate(Frame frame, int weekday, int month, int day) {
    Value[] years = new Value[7];
    for (int i = 0; i < years.length; i++) {
      Value date = date(frame.today().getYear() + i - years.length / 2, month, day);
      boolean fits = date.first().filter(d -> d.getDayOfWeek().getValue() == weekday).isPresent();
      years[i] = fits ? date : Value.NONE;
    }
    Value found = nearest(frame.today(), years);
    return found.days().isPresent() ? found : monthDay(frame, month, day, "");
  }

  private static Value nearest(LocalDate today, Value... dates) {
    Value best = Value.NONE;
    long least = Long.MAX_VALUE;
    for (Value date : dates) {
      long away =
          date.first()
              .map(d -> Math.abs(d.toEpochDay() - today.toEpochDay()))
              .orElse(Long.MAX_VALUE);
      if (away < least) {
        best = date;
        least = away;
      }
    }
    return best;
  }

  /**
   * "On the 16th": of the month last spoken of, if it is near, else of the nearest month in the
   * direction.
   */
  private static Value dayOfMonth(Frame frame, int day, String which) {
    YearMonth month = YearMonth.from(frame.today());
    Value now = date(month.getYear(), month.getMonthValue(), day);
    boolean later = now.first().map(d -> d.isAfter(frame.today())).orElse(false);
    boolean earlier = now.first().map(d -> d.isBefore(frame.today())).orElse(true);
    boolean back = which.equals("past") || which.isEmpty() && frame.direction() == Direction.PAST;
    boolean ahead = which.equals("next") || which.isEmpty() && frame.looksForward();
    if (later && back) {
      month = month.minusMonths(1);
    } else if (earlier && ahead) {
      month = month.plusMonths(1);
    }
    return date(month.getYear(), month.getMonthValue(), day);
  }

  /**
   * "Monday the 16th": of the nearest month in which the 16th is a Monday, which the verb need not
   * say.
   */
  private static Value weekdayNumber(Frame frame, int weekday, int number) {
    YearMonth now = YearMonth.from(frame.today());
    for (int away = 0; away <= FAR; away++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        YearMonth month = now.plusMonths((long) sign * away);
        if (month.isValidDay(number) && month.atDay(number).getDayOfWeek().getValue() == weekday) {
          return Value.day(month.atDay(number));
        }
      }
    }
    return dayOfMonth(frame, number, "");
  }

  private static Value month(Frame frame, int month, String which) {
    int year = frame.today().getYear();
    int now = frame.today().getMonthValue();
    if (which.equals("past")) {
      return month(month >= now ? year - 1 : year, month);
    }
    if (which.equals("next")) {
      return month(month <= now ? year + 1 : year, month);
    }
    if (which.equals("this")) {
      return month(year, month);
    }
    if (frame.looksForward()) {
      return month(month < now ? year + 1 : year, month);
    }
    boolean soon = frame.direction() != Direction.PAST && month - now <= SOON;
    return month(month > now && !soon ? year - 1 : year, month);
  }

  private static Value weekday(Frame frame, int weekday, String which) {
    DayOfWeek day = DayOfWeek.of(Math.max(1, Math.min(7, weekday)));
    LocalDate today = frame.today();
    return Value.day(
        switch (which) {
          case "past" -> today.with(TemporalAdjusters.previous(day));
          case "next" -> today.with(TemporalAdjusters.next(day));
          default ->
              frame.looksForward()
                  ? today.with(TemporalAdjusters.nextOrSame(day))
                  : today.with(TemporalAdjusters.previousOrSame(day));
        });
  }

  /** The weekday before the day last spoken of, before the article's where none was. */
  private static Value weekdayBefore(Frame frame, int weekday) {
    LocalDate from =
        frame
            .before()
            .filter(b -> b.first().equals(b.last()))
            .flatMap(Value::first)
            .orElse(frame.today());
    return Value.day(from.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
  }

  private static Value weekdayIn(int weekday, Value week) {
    DayOfWeek day = DayOfWeek.of(Math.max(1, Math.min(7, weekday)));
    return week.first()
        .map(d -> Value.day(d.with(TemporalAdjusters.nextOrSame(day))))
        .orElse(Value.NONE);
  }
}
