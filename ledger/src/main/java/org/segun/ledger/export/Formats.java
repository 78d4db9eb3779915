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
}
