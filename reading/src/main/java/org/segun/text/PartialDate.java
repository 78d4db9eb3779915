package org.segun.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.segun.edtf.Edtf;

/**
 * The day of a dateline, whose year is often left out.
 *
 * @param year 0 where it is not written
 * @param month from 1
 * @param day from 1
 */
record PartialDate(int year, int month, int day) {

  /** The day itself, if the year is written. */
  Optional<LocalDate> full() {
    return year > 0 ? on(year) : Optional.empty();
  }

  /** The day that lies within a vaguer date, if there is one. */
  Optional<LocalDate> within(Edtf vague) {
    Optional<LocalDate> first = vague.earliest();
    Optional<LocalDate> last = vague.latest();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return on(year > 0 ? year : first.get().getYear())
        .filter(d -> !d.isBefore(first.get()) && !d.isAfter(last.get()));
  }

  private Optional<LocalDate> on(int someYear) {
    try {
      return Optional.of(LocalDate.of(someYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
