package org.segun.ledger.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/** The tables that come with the exports. */
final class Registers {

  private Registers() {}

  static List<Table.Row> rows(String file) {
    return RuleFolder.builtIn().named("ledger/export/" + file).stream()
        .flatMap(f -> Table.rows(f).stream())
        .toList();
  }

  /** One column by another. */
  static Map<String, String> column(String file, String key, String value) {
    Map<String, String> column = new HashMap<>();
    rows(file).forEach(row -> column.put(row.get(key), row.get(value)));
    return Map.copyOf(column);
  }
}
