package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table: of each thing that comes, its rows, cell by cell. */
final class TableExport<T, R> implements Export<T> {

  private final Sink sink;
  private final List<Column<R>> columns;
  private final Function<T, List<R>> rows;
  private long leftOut;

  TableExport(
      OutputStream out, Sink.Maker maker, List<Column<R>> columns, Function<T, List<R>> rows)
      throws IOException {
    this.columns = columns;
    this.rows = rows;
    this.sink = maker.over(out, columns);
  }

  @Override
  public void add(T thing) throws IOException {
    List<R> made = rows.apply(thing);
    if (made.isEmpty()) {
      leftOut++;
    }
    for (R row : made) {
      List<String> cells = new ArrayList<>(columns.size());
      for (Column<R> column : columns) {
        cells.add(column.cell(row));
      }
      sink.row(cells);
    }
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
