package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which claims are meant. Values of one field are alternatives, different fields must all hold; a
 * filter without fields means all claims that nobody rejected. Immutable.
 *
 * <pre>{@code
 * Filter filter = Filter.parse("--actor RUS --with PRK --type CONSULT --since 2023-09");
 * try (Stream<Claim> claims = ledger.claims(filter)) { … }
 * }</pre>
 *
 * @param values what is asked of each field
 * @param rejected whether claims that people rejected are meant too
 * @param order in which order they come
 * @param limit how many at most
 */
public record Filter(Map<Field, List<String>> values, boolean rejected, Order order, long limit) {

  /** All claims that nobody rejected, in the order of their times. */
  public static final Filter ALL = builder().build();

  public Filter {
    EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
    values.forEach((field, asked) -> copy.put(field, List.copyOf(asked)));
    values = copy;
  }

  @Override
  public Map<Field, List<String>> values() {
    return java.util.Collections.unmodifiableMap(values);
  }

  /** In which order claims come. */
  public enum Order {
    /** The earliest first; those of unknown time before all. */
    EARLIEST,
    /** The latest first. */
    LATEST,
    /** As they came into the ledger. */
    ADDED
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a filter as a command line has it: {@code --actor RUS --place "Corea del Norte"}; also
   * {@code --actor=RUS}.
   *
   * @throws FilterException if an option or a value is unknown
   */
  public static Filter parse(String line) {
    return parse(FilterWords.of(line));
  }

  /**
   * Reads a filter from a command line's arguments.
   *
   * @throws FilterException if an option or a value is unknown
   */
  public static Filter parse(List<String> arguments) {
    Builder builder = builder();
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i);
      int equals = option.indexOf('=');
      if (!option.startsWith("--") || equals < 0 && i + 1 == arguments.size()) {
        throw new FilterException(option.startsWith("--") ? option.substring(2) : option, "");
      }
      String name = option.substring(2, equals < 0 ? option.length() : equals);
      builder.and(name, equals < 0 ? arguments.get(++i) : option.substring(equals + 1));
    }
    return builder.build();
  }

  /** The values asked of a field. */
  public List<String> of(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /** The same with another bound. */
  public Filter limited(long most) {
    return new Filter(values, rejected, order, most);
  }

  /** The same in another order. */
  public Filter ordered(Order other) {
    return new Filter(values, rejected, other, limit);
  }

  /** As {@link #parse(String)} reads it. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    values.forEach(
        (field, asked) ->
            asked.forEach(
                v ->
                    line.append(line.isEmpty() ? "--" : " --")
                        .append(field.option())
                        .append(' ')
                        .append(FilterWords.quoted(v))));
    return line.toString();
  }

  /** Gathers what is asked. */
  public static final class Builder {

    private final EnumMap<Field, List<String>> values = new EnumMap<>(Field.class);
    private boolean rejected;
    private Order order = Order.EARLIEST;
    private long limit = Long.MAX_VALUE;

    private Builder() {}

    /**
     * Asks a value of a field.
     *
     * @throws FilterException if the field knows no such value
     */
    public Builder and(Field field, String value) {
      values.computeIfAbsent(field, f -> new ArrayList<>()).add(FilterValues.checked(field, value));
      return this;
    }

    /**
     * Asks a value of the field of that name.
     *
     * @throws FilterException if there is no such field, or it knows no such value
     */
    public Builder and(String option, String value) {
      return and(Field.named(option).orElseThrow(() -> new FilterException(option, value)), value);
    }

    /** Takes in claims that people rejected. */
    public Builder withRejected() {
      rejected = true;
      return this;
    }

    /** Sets the order; at first {@link Order#EARLIEST}. */
    public Builder in(Order wanted) {
      order = wanted;
      return this;
    }

    /** Sets how many claims come at most; at first all. */
    public Builder limit(long most) {
      limit = most;
      return this;
    }

    public Filter build() {
      return new Filter(values, rejected, order, limit);
    }
  }
}
