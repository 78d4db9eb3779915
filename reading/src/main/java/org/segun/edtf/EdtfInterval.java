package org.segun.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All days from one date to another.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record EdtfInterval(End start, End end) implements Edtf {

  /**
   * A date, or none because the interval is open ({@code ..}) or because nobody says it (nothing
   * written).
   */
  public record End(Optional<EdtfDate> date, boolean open) {

    /** The interval goes on without an end. */
    public static final End OPEN = new End(Optional.empty(), true);

    /** There is an end, but it is not known. */
    public static final End UNKNOWN = new End(Optional.empty(), false);

    /** An end at a date. */
    public static End at(EdtfDate date) {
      return new End(Optional.of(date), false);
    }

    @Override
    public String toString() {
      return date.map(EdtfDate::toString).orElse(open ? ".." : "");
    }
  }

  /**
   * @throws IllegalArgumentException if it ends before it begins or has no date at all
   */
  public EdtfInterval {
    if (start.date().isEmpty() && end.date().isEmpty()) {
      throw new IllegalArgumentException("an interval needs a date at one end");
    }
    Optional<LocalDate> first = start.date().flatMap(EdtfDate::earliest);
    Optional<LocalDate> last = end.date().flatMap(EdtfDate::latest);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException("the interval ends before it begins");
    }
  }

  /** From one date to another. */
  public static EdtfInterval between(EdtfDate start, EdtfDate end) {
    return new EdtfInterval(End.at(start), End.at(end));
  }

  /** From a date on. */
  public static EdtfInterval from(EdtfDate start) {
    return new EdtfInterval(End.at(start), End.OPEN);
  }

  /** Up to a date. */
  public static EdtfInterval until(EdtfDate end) {
    return new EdtfInterval(End.OPEN, End.at(end));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return start.date().flatMap(EdtfDate::earliest);
  }

  @Override
  public Optional<LocalDate> latest() {
    return end.date().flatMap(EdtfDate::latest);
  }

  @Override
  public List<Edtf> alternatives() {
    return List.of(this);
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
