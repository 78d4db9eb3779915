package org.segun.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A point, interval or set of days in the Extended Date/Time Format (ISO 8601-2), levels 0 to 2 as
 * far as news needs them. Immutable.
 *
 * <pre>{@code
 * Edtf october = Edtf.parse("2023-10");
 * october.contains(Edtf.parse("2023-10-18")); // true
 * october.latest();                           // 2023-10-31
 * }</pre>
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

  /** First day that the value may cover; empty where the value is open towards the past. */
  Optional<LocalDate> earliest();

  /** Last day that the value may cover; empty where the value is open towards the future. */
  Optional<LocalDate> latest();

  /** The values of which one (or each) is meant: the members of a set, else this value alone. */
  List<Edtf> alternatives();

  /**
   * The value written in EDTF, for example {@code 2023-10}, {@code 2023-09-07/2023-10-01} or {@code
   * [2023-10-04,2023-10-11]}.
   */
  @Override
  String toString();

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if {@code text} is none; the message quotes its beginning and
   *     says why
   */
  static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /** Reads a value; empty if {@code text} is none. */
  static Optional<Edtf> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The one day. */
  static EdtfDate day(LocalDate day) {
    return new EdtfDate(
        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), EdtfDate.Precision.DAY, "");
  }

  /** A month; {@code month} from 1 to 12. */
  static EdtfDate month(int year, int month) {
    return new EdtfDate(year, month, 0, EdtfDate.Precision.MONTH, "");
  }

  /** A year. */
  static EdtfDate year(int year) {
    return new EdtfDate(year, 0, 0, EdtfDate.Precision.YEAR, "");
  }

  /** Both days and those between them; the day alone where they are the same. */
  static Edtf days(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : EdtfInterval.between(day(first), day(last));
  }

  /** Whether {@code day} may be meant. */
  default boolean contains(LocalDate day) {
    return contains(day(day));
  }

  /** Whether every alternative of {@code other} lies wholly within one of this value's. */
  default boolean contains(Edtf other) {
    return other.alternatives().stream()
        .allMatch(
            inner -> alternatives().stream().anyMatch(outer -> DayOrder.encloses(outer, inner)));
  }

  /** Whether a day exists that both may mean. */
  default boolean overlaps(Edtf other) {
    return alternatives().stream()
        .anyMatch(a -> other.alternatives().stream().anyMatch(b -> DayOrder.meet(a, b)));
  }

  /** Whether both cover the same days, however written. */
  default boolean sameDays(Edtf other) {
    return contains(other) && other.contains(this);
  }
}
