package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import org.segun.ledger.model.Event;

/** Sums up events into a graph of actors and writes it at the end. */
final class GraphExport implements Export<Event> {

  /** Writes a graph in a format. */
  @FunctionalInterface
  interface Writer {
    void write(ActorGraph graph, Xml xml) throws IOException;
  }

  private final ActorGraph graph = new ActorGraph();
  private final OutputStream out;
  private final Writer writer;
  private long leftOut;

  GraphExport(OutputStream out, Writer writer) {
    this.out = out;
    this.writer = writer;
  }

  @Override
  public void add(Event event) {
    if (!graph.add(EventRow.of(event))) {
      leftOut++;
    }
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    Xml xml = Xml.document(out);
    writer.write(graph, xml);
    xml.close();
  }
}
