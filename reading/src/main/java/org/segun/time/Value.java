package org.segun.time;

import java.time.LocalDate;
import java.util.Optional;
import org.segun.edtf.Edtf;

/**
 * What an expression means.
 *
 * @param days in EDTF; empty where it has none
 * @param type of TIMEX3
 * @param timex value of TIMEX3
 */
record Value(Optional<Edtf> days, String type, String timex) {

  static final String DATE = "DATE";

  /** No meaning. */
  static final Value NONE = new Value(Optional.empty(), DATE, "XXXX-XX-XX");

  static Value date(Edtf days, String timex) {
    return new Value(Optional.of(days), DATE, timex);
  }

  static Value day(LocalDate day) {
    return date(Edtf.day(day), day.toString());
  }

  static Value of(Unit unit, LocalDate day) {
    return date(unit.around(day), unit.timex(day));
  }

  static Value vague(String type, String timex) {
    return new Value(Optional.empty(), type, timex);
  }

  Value withDays(Edtf other) {
    return new Value(Optional.of(other), type, timex);
  }

  Value withTimex(String otherType, String otherTimex) {
    return new Value(days, otherType, otherTimex);
  }

  Optional<LocalDate> first() {
    return days.flatMap(Edtf::earliest);
  }

  Optional<LocalDate> last() {
    return days.flatMap(Edtf::latest);
  }
}
