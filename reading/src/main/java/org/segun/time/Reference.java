package org.segun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.edtf.EdtfInterval;
import org.segun.edtf.EdtfSet;

/** The article's date, exact or not, as the days on which the article may have been written. */
final class Reference {

  /** More days than this are given as the span that holds them. */
  private static final int SET = 6;

  private static final int MOST_DAYS = 366;

  /**
   * Far apart in every respect: what means the same from both does not hang on the article's date.
   */
  private static final List<LocalDate> ANY_DAYS =
      List.of(LocalDate.of(1911, 3, 14), LocalDate.of(1968, 9, 29), LocalDate.of(2047, 12, 6));

  private final Optional<Edtf> date;
  private final List<LocalDate> days;

  Reference(Optional<Edtf> date) {
    this.date = date.filter(d -> d.earliest().isPresent() && d.latest().isPresent());
    this.days = this.date.map(Reference::days).orElse(ANY_DAYS);
  }

  private static List<LocalDate> days(Edtf date) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = date.latest().orElseThrow();
    for (LocalDate day = date.earliest().orElseThrow();
        !day.isAfter(last) && days.size() < MOST_DAYS;
        day = day.plusDays(1)) {
      if (date.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /**
   * Works a value out for each day that the article may be of, and joins the results.
   *
   * @param onDay the value if the article was written that day
   * @param within whether days outside the article's own date are left out if there are some inside
   */
  Value value(Function<LocalDate, Value> onDay, boolean within) {
    if (days.size() == 1) {
      return onDay.apply(days.get(0));
    }
    Set<Edtf> results = new LinkedHashSet<>();
    Value first = onDay.apply(days.get(0));
    Set<String> timexes = new LinkedHashSet<>();
    for (LocalDate day : days) {
      Value value = onDay.apply(day);
      timexes.add(value.timex());
      if (value.days().isEmpty()) {
        return value.withTimex(first.type(), first.timex());
      }
      results.add(value.days().get());
    }
    Optional<Edtf> joined = join(results, within);
    String timex =
        timexes.size() == 1 ? first.timex() : joined.map(Edtf::toString).orElse("XXXX-XX-XX");
    return new Value(joined, first.type(), timex);
  }

  private Optional<Edtf> join(Set<Edtf> results, boolean within) {
    if (results.size() == 1) {
      return Optional.of(results.iterator().next());
    }
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Edtf own = date.get();
    List<Edtf> inside = results.stream().filter(own::contains).toList();
    List<Edtf> kept = apart(within && !inside.isEmpty() ? inside : results);
    if (kept.size() <= SET && kept.stream().allMatch(EdtfDate.class::isInstance)) {
      Comparator<EdtfDate> order = Comparator.comparing(d -> d.earliest().orElseThrow());
      return Optional.of(
          EdtfSet.oneOf(kept.stream().map(EdtfDate.class::cast).sorted(order).toList()));
    }
    return Optional.of(span(kept));
  }

  /** Each time once, those that are one of several by themselves. */
  private static List<Edtf> apart(Collection<Edtf> results) {
    Set<Edtf> times = new LinkedHashSet<>();
    for (Edtf result : results) {
      if (result instanceof EdtfSet set && !set.every()) {
        times.addAll(set.dates());
      } else {
        times.add(result);
      }
    }
    return List.copyOf(times);
  }

  private static Edtf span(List<Edtf> results) {
    Optional<LocalDate> first =
        end(results.stream().map(Edtf::earliest).toList(), Comparator.naturalOrder());
    Optional<LocalDate> last =
        end(results.stream().map(Edtf::latest).toList(), Comparator.reverseOrder());
    if (first.isPresent() && last.isPresent()) {
      return Days.between(first.get(), last.get());
    }
    return first.isPresent()
        ? EdtfInterval.from(Edtf.day(first.get()))
        : last.<Edtf>map(day -> EdtfInterval.until(Edtf.day(day))).orElse(results.get(0));
  }

  private static Optional<LocalDate> end(
      List<Optional<LocalDate>> ends, Comparator<LocalDate> order) {
    return ends.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : ends.stream().flatMap(Optional::stream).min(order);
  }
}
