package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An array of JSON objects, one a row, without fields that are empty. */
final class JsonSink implements Sink {

  private final Json json;
  private final List<? extends Column<?>> columns;

  JsonSink(OutputStream out, List<? extends Column<?>> columns) throws IOException {
    this.json = new Json(out).array();
    this.columns = columns;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    json.line().object();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (columns.get(i).kind() == Kind.TEXT) {
        json.text(columns.get(i).name(), cell);
      } else if (!cell.isEmpty()) {
        json.number(columns.get(i).name(), Double.parseDouble(cell));
      }
    }
    json.endObject();
  }

  @Override
  public void close() throws IOException {
    json.line().endArray().line().flush();
  }
}
