package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.ledger.model.Event;
import org.segun.model.EventType;
import org.segun.model.Item;

/** Registers of one kind of event: one row a happening, with who claims and who denies it. */
public enum Register {
  /** Goods on the move, in the manner of SIPRI's register of transfers. */
  TRANSFERS(Set.of(EventType.TRANSFER, EventType.AID), RegisterColumns.transfers()),
  /** Meetings, visits and talks. */
  MEETINGS(Set.of(EventType.CONSULT), RegisterColumns.meetings()),
  /** Relations reduced. */
  SANCTIONS(Set.of(EventType.SANCTION), RegisterColumns.sanctions());

  private final Set<EventType> types;
  private final List<Column<EventRow>> columns;

  Register(Set<EventType> types, List<Column<EventRow>> columns) {
    this.types = types;
    this.columns = columns;
  }

  /** In what a register is written for programs. */
  public enum Form {
    CSV(CsvSink::new),
    JSON(JsonSink::new),
    XLSX(XlsxSink::new);

    private final Sink.Maker sink;

    Form(Sink.Maker sink) {
      this.sink = sink;
    }
  }

  /** The types of events that it may hold. */
  public Set<EventType> types() {
    return types;
  }

  /**
   * The row of an event by the names of its columns; empty where the event does not belong here. Of
   * {@code AID} only what has goods belongs among the transfers.
   */
  public Optional<Map<String, String>> row(Event event) {
    EventRow row = EventRow.of(event);
    if (!holds(row)) {
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(c -> cells.put(c.name(), c.cell(row)));
    return Optional.of(cells);
  }

  private boolean holds(EventRow row) {
    boolean hasGoods =
        row.sum().goods().stream()
            .anyMatch(g -> g.kind() != Item.Kind.PEOPLE && g.kind() != Item.Kind.MONEY);
    return types.contains(row.sum().type()) && (row.sum().type() != EventType.AID || hasGoods);
  }

  /** Begins a file. */
  public Export<Event> in(Form form, OutputStream out) throws IOException {
    return new TableExport<>(
        out,
        form.sink,
        columns,
        event -> List.of(EventRow.of(event)).stream().filter(this::holds).toList());
  }

  List<Column<EventRow>> columns() {
    return columns;
  }
}
