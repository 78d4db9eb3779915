package org.segun.certainty;

import java.time.LocalDate;
import java.util.Optional;
import org.segun.edtf.Edtf;

/** How a time lies to the article's date. */
final class TimeOrder {

  private TimeOrder() {}

  /** {@code before}, {@code after}, {@code around} (it covers the date) or {@code unknown}. */
  static String of(Optional<Edtf> time, Optional<Edtf> date) {
    if (time.isEmpty() || date.isEmpty()) {
      return "unknown";
    }
    Optional<LocalDate> last = time.get().latest();
    Optional<LocalDate> first = time.get().earliest();
    if (last.isPresent() && isBefore(last.get(), date.get().earliest())) {
      return "before";
    }
    if (first.isPresent() && isBefore(date.get().latest(), first.get())) {
      return "after";
    }
    return "around";
  }

  private static boolean isBefore(LocalDate day, Optional<LocalDate> other) {
    return other.isPresent() && day.isBefore(other.get());
  }

  private static boolean isBefore(Optional<LocalDate> day, LocalDate other) {
    return day.isPresent() && day.get().isBefore(other);
  }
}
