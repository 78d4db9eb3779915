package org.segun.ledger.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.edtf.EdtfInterval;
import org.segun.ledger.model.Claim;

/** The days that all timed tellings allow, else the days from the first told to the last. */
final class CommonTime {

  private CommonTime() {}

  static Optional<Edtf> of(List<Claim> claims) {
    List<Edtf> told =
        claims.stream()
            .flatMap(c -> c.mention().time().stream())
            .map(t -> t.value())
            .distinct()
            .toList();
    if (told.size() <= 1) {
      return told.stream().findFirst();
    }
    Optional<Edtf> one =
        told.stream().filter(t -> told.stream().allMatch(o -> o.contains(t))).findFirst();
    if (one.isPresent()) {
      return one;
    }
    Optional<LocalDate> from =
        told.stream().flatMap(t -> t.earliest().stream()).max(LocalDate::compareTo);
    Optional<LocalDate> to =
        told.stream().flatMap(t -> t.latest().stream()).min(LocalDate::compareTo);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      return hull(told);
    }
    return between(from, to);
  }

  private static Optional<Edtf> hull(List<Edtf> told) {
    Optional<LocalDate> from = openOr(told.stream().map(Edtf::earliest), true);
    Optional<LocalDate> to = openOr(told.stream().map(Edtf::latest), false);
    return between(from, to);
  }

  /** Empty if any is: the hull of an open time is open. */
  private static Optional<LocalDate> openOr(Stream<Optional<LocalDate>> days, boolean least) {
    return days.reduce(
            (a, b) ->
                a.isEmpty() || b.isEmpty()
                    ? Optional.empty()
                    : a.get().isBefore(b.get()) == least ? a : b)
        .orElse(Optional.empty());
  }

  private static Optional<Edtf> between(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(Edtf.days(from.get(), to.get()));
    }
    Optional<EdtfDate> start = from.map(Edtf::day);
    return start.<Edtf>map(EdtfInterval::from).or(() -> to.map(Edtf::day).map(EdtfInterval::until));
  }
}
