package org.segun.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.edtf.EdtfInterval;
import org.segun.edtf.EdtfSet;

/** Times with two ends, open ones, and several times in a list. */
final class Ranges {

  private Ranges() {}

  static void register(Map<String, Operator> operators) {
    operators.put("from", (f, a) -> from(a.value(0)));
    operators.put("until", (f, a) -> until(f, a.value(0)));
    operators.put("between", (f, a) -> between(a.value(0), a.value(1)));
    operators.put("notafter", (f, a) -> notAfter(a.value(0), a.value(1)));
    operators.put("sofar", (f, a) -> between(a.value(0), Value.day(f.today())));
    operators.put("remaining", (f, a) -> between(Value.day(f.today()), a.value(0)));
    operators.put("either", (f, a) -> either(a.value(0), a.value(1)));
    operators.put("list", (f, a) -> list(a.value(0), a.value(1)));
    operators.put("today", (f, a) -> Value.day(f.today()));
    operators.put("as", (f, a) -> a.value(0).withTimex(a.value(1).type(), a.value(1).timex()));
    operators.put("number", (f, a) -> a.number(0));
    operators.put("plus", (f, a) -> a.number(0) + a.number(1));
    operators.put("times", (f, a) -> a.number(0) * a.number(1));
  }

  private static Value from(Value start) {
    Optional<EdtfDate> date = start.days().flatMap(Ranges::beginning);
    return date.map(d -> start.withDays(EdtfInterval.from(d)))
        .orElse(new Value(Optional.empty(), start.type(), start.timex()));
  }

  /** Up to a time to come the days between now and then; up to a past time an open beginning. */
  private static Value until(Frame frame, Value end) {
    Optional<EdtfDate> date = end.days().flatMap(Ranges::ending);
    if (date.isEmpty()) {
      return end;
    }
    boolean ahead = date.get().latest().orElse(LocalDate.MIN).isAfter(frame.today());
    return end.withDays(
        ahead
            ? EdtfInterval.between(Edtf.day(frame.today()), date.get())
            : EdtfInterval.until(date.get()));
  }

  /** A day whose year was not told, in the last year in which it does not come after another. */
  private static Value notAfter(Value day, Value end) {
    return day.first()
        .flatMap(first -> end.last().filter(first::isAfter).map(last -> first.minusYears(1)))
        .map(Value::day)
        .orElse(day);
  }

  private static Value between(Value start, Value end) {
    Optional<EdtfDate> first = start.days().flatMap(Ranges::beginning);
    Optional<EdtfDate> last = end.days().flatMap(Ranges::ending);
    if (first.isEmpty()
        || last.isEmpty()
        || first.get().earliest().orElseThrow().isAfter(last.get().latest().orElseThrow())) {
      return new Value(Optional.empty(), start.type(), start.timex());
    }
    return start.withDays(
        first.equals(last) ? first.get() : EdtfInterval.between(first.get(), last.get()));
  }

  /**
   * Two times that meet or follow each other are one; others are two. A day of which several are
   * possible adds nothing to one that is known.
   */
  private static Value list(Value one, Value two) {
    if (one.days().isEmpty() || two.days().isEmpty()) {
      return one.days().isEmpty() ? two : one;
    }
    if (one.days().get() instanceof EdtfSet != two.days().get() instanceof EdtfSet) {
      return one.days().get() instanceof EdtfSet ? two : one;
    }
    boolean adjoin =
        one.last()
            .flatMap(l -> two.first().map(f -> f.equals(l.plusDays(1)) || f.equals(l)))
            .orElse(false);
    if (adjoin) {
      return between(one, two);
    }
    if (one.days().get() instanceof EdtfDate a && two.days().get() instanceof EdtfDate b) {
      return a.equals(b) ? one : one.withDays(new EdtfSet(false, inOrder(a, b)));
    }
    return between(one, two);
  }

  private static Value either(Value one, Value two) {
    boolean dates =
        one.days().filter(EdtfDate.class::isInstance).isPresent()
            && two.days().filter(EdtfDate.class::isInstance).isPresent();
    if (!dates) {
      return list(one, two);
    }
    List<EdtfDate> both =
        inOrder((EdtfDate) one.days().orElseThrow(), (EdtfDate) two.days().orElseThrow());
    return one.withDays(EdtfSet.oneOf(both.stream().distinct().toList()));
  }

  private static List<EdtfDate> inOrder(EdtfDate a, EdtfDate b) {
    boolean swapped = b.earliest().orElseThrow().isBefore(a.earliest().orElseThrow());
    return swapped ? List.of(b, a) : List.of(a, b);
  }

  private static Optional<EdtfDate> beginning(Edtf days) {
    if (days instanceof EdtfInterval interval) {
      return interval.start().date();
    }
    return days instanceof EdtfDate date ? Optional.of(date) : days.earliest().map(Edtf::day);
  }

  private static Optional<EdtfDate> ending(Edtf days) {
    if (days instanceof EdtfInterval interval) {
      return interval.end().date();
    }
    return days instanceof EdtfDate date ? Optional.of(date) : days.latest().map(Edtf::day);
  }
}
