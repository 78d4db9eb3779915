package org.segun.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A point, interval or set of days in the Extended Date/Time Format (ISO 8601-2), levels 0 to 2 as far as news needs them.
 */
public interface Edtf {

  /** First day that the value may cover; empty where the value is open towards the past. */
  Optional<LocalDate> earliest();

  /** Last day that the value may cover; empty where the value is open towards the future. */
  Optional<LocalDate> latest();

  /** The value written in EDTF, for example {@code 2023-10}, {@code 2023-09-07/2023-10-01} or {@code [2023-10-04,2023-10-11]}. */
  @Override
  String toString();
}
