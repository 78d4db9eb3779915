package org.segun.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A register: tab-separated values under one heading line. Lines that begin with {@code #} and
 * empty lines are passed over.
 */
public final class Table {

  /** One line of a register. */
  public static final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(String file, int line, Map<String, Integer> columns, String[] cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** The cell under {@code column}, stripped; empty where the line ends before it. */
    public String get(String column) {
      Integer i = columns.get(column);
      if (i == null) {
        throw new RuleException(file, line, "the register has no column " + column);
      }
      return i < cells.length ? cells[i].strip() : "";
    }

    /** The parts of a cell that lists several values with {@code |} between. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : get(column).split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** An error of this line. */
    public RuleException error(String problem) {
      return new RuleException(file, line, problem);
    }
  }

  private Table() {}

  /** Reads the rows of a file. */
  public static List<Row> rows(RuleFile file) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int c = 0; c < cells.length; c++) {
          columns.put(cells[c].strip(), c);
        }
      } else if (cells.length > columns.size()) {
        throw new RuleException(file.name(), i + 1, "more cells than columns");
      } else {
        rows.add(new Row(file.name(), i + 1, columns, cells));
      }
    }
    return rows;
  }
}
