package org.segun.ledger.export;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name as the table's heading has it
 * @param kind what its cells hold
 * @param meaning one English sentence for {@code docs/exports.md}
 * @param value the cell of a row; empty where there is none
 */
record Column<T>(String name, Kind kind, String meaning, Function<T, String> value) {

  static <T> Column<T> text(String name, String meaning, Function<T, String> value) {
    return new Column<>(name, Kind.TEXT, meaning, value);
  }

  static <T> Column<T> whole(String name, String meaning, Function<T, String> value) {
    return new Column<>(name, Kind.WHOLE, meaning, value);
  }

  static <T> Column<T> number(String name, String meaning, Function<T, String> value) {
    return new Column<>(name, Kind.NUMBER, meaning, value);
  }

  /** A column that stays empty, and why. */
  static <T> Column<T> blank(String name, String why) {
    return new Column<>(name, Kind.TEXT, "Blank: " + why, row -> "");
  }

  /** The cell of a row, in well-formed Unicode. */
  String cell(T row) {
    return Clean.unicode(value.apply(row));
  }
}
