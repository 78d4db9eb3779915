package org.segun.ledger.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.segun.edtf.Edtf;

/** Values of rows as cells have them. */
final class Told {

  /** Between the values of a cell that holds several. */
  static final String BETWEEN = "; ";

  private Told() {}

  /** Several values in one cell; a semicolon within one becomes a comma. */
  static String joined(Collection<String> values) {
    return values.stream().map(v -> v.replace(';', ',')).collect(Collectors.joining(BETWEEN));
  }

  static <T> String joined(List<T> things, Function<T, String> value) {
    return joined(things.stream().map(value).toList());
  }

  /** A number as plain digits. */
  static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  static String first(Optional<Edtf> time) {
    return time.flatMap(Edtf::earliest).map(LocalDate::toString).orElse("");
  }

  static String last(Optional<Edtf> time) {
    return time.flatMap(Edtf::latest).map(LocalDate::toString).orElse("");
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A range of quantities as people write it: {@code 1000-1500}, {@code 1001 or more}. */
  static String range(OptionalDouble min, OptionalDouble max) {
    if (min.isEmpty() || max.isEmpty()) {
      return min.isPresent()
          ? number(min) + " or more"
          : max.isPresent() ? "up to " + number(max) : "";
    }
    return min.equals(max) ? number(min) : number(min) + "-" + number(max);
  }
}
