package org.segun.ledger.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table, cell by cell as text in the order of its columns. */
interface Sink extends Closeable {

  void row(List<String> cells) throws IOException;

  /** Ends the table; the stream below is flushed and stays open. */
  @Override
  void close() throws IOException;

  /** Makes a sink for a table of such columns. */
  @FunctionalInterface
  interface Maker {
    Sink over(java.io.OutputStream out, List<? extends Column<?>> columns) throws IOException;
  }
}
