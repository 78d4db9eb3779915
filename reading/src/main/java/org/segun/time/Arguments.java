package org.segun.time;

/**
 * What an operator is given. One that is missing or of another kind reads as if it were not there.
 */
final class Arguments {

  private final Object[] values;

  Arguments(Object... values) {
    this.values = values;
  }

  int size() {
    return values.length;
  }

  boolean has(int i) {
    return i < values.length && !values[i].equals("");
  }

  /** A number; -1 where there is none. */
  int number(int i) {
    if (i < values.length && values[i] instanceof Integer number) {
      return number;
    }
    if (i < values.length && values[i] instanceof String digits) {
      return parse(digits);
    }
    return -1;
  }

  private static int parse(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  String word(int i) {
    return i < values.length && values[i] instanceof String word ? word : "";
  }

  /** A value; {@link Value#NONE} where there is none. */
  Value value(int i) {
    return i < values.length && values[i] instanceof Value value ? value : Value.NONE;
  }

  Unit unit(int i) {
    return Unit.of(word(i));
  }
}
