package org.segun.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several dates.
 *
 * @param every whether each of them is meant, written {@code {…}}, or one of them, written {@code
 *     […]}
 * @param dates at least one, in the order given
 */
public record EdtfSet(boolean every, List<EdtfDate> dates) implements Edtf {

  /**
   * @throws IllegalArgumentException if there is no date in it
   */
  public EdtfSet {
    dates = List.copyOf(dates);
    if (dates.isEmpty()) {
      throw new IllegalArgumentException("a set needs a date");
    }
  }

  /** One of several dates; the date itself where there is but one. */
  public static Edtf oneOf(List<EdtfDate> dates) {
    return dates.size() == 1 ? dates.get(0) : new EdtfSet(false, dates);
  }

  @Override
  public Optional<LocalDate> earliest() {
    return dates.stream().flatMap(d -> d.earliest().stream()).min(Comparator.naturalOrder());
  }

  @Override
  public Optional<LocalDate> latest() {
    return dates.stream().flatMap(d -> d.latest().stream()).max(Comparator.naturalOrder());
  }

  @Override
  public List<Edtf> alternatives() {
    return List.copyOf(dates);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(every ? "{" : "[");
    for (int i = 0; i < dates.size(); i++) {
      out.append(i == 0 ? "" : ",").append(dates.get(i));
    }
    return out.append(every ? '}' : ']').toString();
  }
}
