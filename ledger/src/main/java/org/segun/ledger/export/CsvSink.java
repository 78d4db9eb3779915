package org.segun.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8, with a heading; text that a spreadsheet
 * would take for a formula is disarmed.
 */
final class CsvSink implements Sink {

  private final Writer writer;
  private final CsvWriter csv;
  private final List<? extends Column<?>> columns;

  CsvSink(OutputStream out, List<? extends Column<?>> columns) {
    this.columns = columns;
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(columns.stream().map(Column::name).toList());
  }

  @Override
  public void row(List<String> cells) {
    List<String> safe = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      safe.add(columns.get(i).kind() == Kind.TEXT ? Clean.formula(cell) : cell);
    }
    csv.writeRecord(safe);
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    writer.flush();
  }
}
