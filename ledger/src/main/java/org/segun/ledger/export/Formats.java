package org.segun.ledger.export;

import java.util.List;
import java.util.function.Supplier;
import org.segun.ledger.model.Event;

/** Formats that are a table in a sink. */
final class Formats {

  private Formats() {}

  static Format.Maker<ArticleClaims> mentions(Sink.Maker sink) {
    return articles(MentionColumns::all, sink);
  }

  static Format.Maker<ArticleClaims> articles(
      Supplier<List<Column<ClaimRow>>> columns, Sink.Maker sink) {
    return out -> new TableExport<>(out, sink, columns.get(), ClaimRow::of);
  }

  static Format.Maker<Event> events(Sink.Maker sink) {
    return events(EventColumns::all, sink);
  }

  static Format.Maker<Event> events(Supplier<List<Column<EventRow>>> columns, Sink.Maker sink) {
    return out -> new TableExport<>(out, sink, columns.get(), event -> List.of(EventRow.of(event)));
  }

  /** Of events only those that somebody tells as a fact that is not to come. */
  static Format.Maker<Event> facts(Supplier<List<Column<EventRow>>> columns, Sink.Maker sink) {
    return out ->
        new TableExport<>(
            out,
            sink,
            columns.get(),
            event -> List.of(EventRow.of(event)).stream().filter(EventRow::isToldAsFact).toList());
  }

  static Format.Maker<Event> gdeltMentions() {
    return out ->
        new TableExport<>(out, TsvSink::bare, GdeltMentionColumns.all(), GdeltMentionColumns::rows);
  }

  static Format.Maker<Event> acled() {
    return out -> {
      AcledColumns acled = new AcledColumns();
      return new TableExport<>(out, CsvSink::new, acled.columns(), acled::rows);
    };
  }
}
