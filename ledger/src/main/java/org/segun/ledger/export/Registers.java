package org.segun.ledger.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/** The tables that come with the exports. */
final class Registers {

  private Registers() {}

  /** Rows of a table that belongs to the exports. */
  static List<Table.Row> rows(String file) {
    return named("ledger/export/" + file);
  }

  /** Rows of a register of the world. */
  static List<Table.Row> world(String file) {
    return named("world/" + file);
  }

  private static List<Table.Row> named(String path) {
    return RuleFolder.builtIn().named(path).stream().flatMap(f -> Table.rows(f).stream()).toList();
  }

  /** One column of a register of the world by another. */
  static Map<String, String> worldColumn(String file, String key, String value) {
    return column(world(file), key, value);
  }

  /** One column by another. */
  static Map<String, String> column(String file, String key, String value) {
    return column(rows(file), key, value);
  }

  private static Map<String, String> column(List<Table.Row> rows, String key, String value) {
    Map<String, String> column = new HashMap<>();
    rows.forEach(row -> column.put(row.get(key), row.get(value)));
    return Map.copyOf(column);
  }
}
