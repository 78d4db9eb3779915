package org.segun.edtf;

import java.time.LocalDate;

/**
 * Comparison of undivided values by their first and last days; a missing end lies beyond every day.
 */
final class DayOrder {

  private DayOrder() {}

  static boolean encloses(Edtf outer, Edtf inner) {
    return !first(inner).isBefore(first(outer)) && !last(inner).isAfter(last(outer));
  }

  static boolean meet(Edtf a, Edtf b) {
    return !first(a).isAfter(last(b)) && !first(b).isAfter(last(a));
  }

  private static LocalDate first(Edtf value) {
    return value.earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate last(Edtf value) {
    return value.latest().orElse(LocalDate.MAX);
  }
}
