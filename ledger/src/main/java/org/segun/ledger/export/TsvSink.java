package org.segun.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tab-separated values in UTF-8: nothing is quoted, and so a tab or a line break within a cell
 * becomes a blank.
 */
final class TsvSink implements Sink {

  private final Writer writer;

  private TsvSink(OutputStream out) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  static Sink headed(OutputStream out, List<? extends Column<?>> columns) throws IOException {
    TsvSink sink = new TsvSink(out);
    sink.row(columns.stream().<String>map(Column::name).toList());
    return sink;
  }

  /** Without a heading, as GDELT's files are. */
  static Sink bare(OutputStream out, List<? extends Column<?>> columns) {
    return new TsvSink(out);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    List<String> safe = new ArrayList<>(cells.size());
    cells.forEach(c -> safe.add(Clean.oneLine(c)));
    writer.write(String.join("\t", safe));
    writer.write('\n');
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
