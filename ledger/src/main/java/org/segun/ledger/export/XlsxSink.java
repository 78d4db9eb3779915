package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook for spreadsheets (Office Open XML): numbers as numbers, all else as text, which is
 * never taken for a formula. A sheet that is full is followed by another.
 */
final class XlsxSink implements Sink {

  /** What one cell can hold. */
  private static final int LONGEST = 32_767;

  private static final int MOST_ROWS = 1_000_000;
  private static final int FLUSHED = 1_000;

  private final OutputStream out;
  private final Workbook workbook;
  private final List<? extends Column<?>> columns;
  private Worksheet sheet;
  private int sheets = 1;
  private int next = 1;

  XlsxSink(OutputStream out, List<? extends Column<?>> columns) {
    this.out = out;
    this.columns = columns;
    this.workbook = new Workbook(new Unclosed(out), "segun", "1.0");
    this.sheet = headed();
  }

  private Worksheet headed() {
    Worksheet made = workbook.newWorksheet("segun " + sheets);
    made.freezePane(0, 1);
    for (int c = 0; c < columns.size(); c++) {
      made.inlineString(0, c, columns.get(c).name());
      made.style(0, c).bold().set();
    }
    return made;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (next > MOST_ROWS) {
      sheet.finish();
      sheets++;
      sheet = headed();
      next = 1;
    }
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        cell(c, cells.get(c));
      }
    }
    if (next++ % FLUSHED == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, String text) {
    switch (columns.get(column).kind()) {
      case WHOLE -> sheet.value(next, column, Long.valueOf(text));
      case NUMBER -> sheet.value(next, column, Double.valueOf(text));
      case TEXT -> sheet.inlineString(next, column, cut(Clean.xml(text)));
    }
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
    out.flush();
  }
}
