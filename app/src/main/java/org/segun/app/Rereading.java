package org.segun.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.segun.Reader;
import org.segun.Reading;
import org.segun.ledger.model.RowChanges;
import org.segun.ledger.model.StoredArticle;
import org.segun.ledger.store.Ledger;
import org.segun.model.EventMention;

/** Reads articles of a ledger again, several at a time, and says what differs. */
final class Rereading {

  private final Ledger ledger;
  private final Reader reader;
  private final LedgerDesk desk;
  private final Pace pace;
  private int articles;
  private int failures;
  private int added;
  private int dropped;
  private int changed;

  Rereading(Ledger ledger, Reader reader, LedgerDesk desk) {
    this.ledger = ledger;
    this.reader = reader;
    this.desk = desk;
    this.pace = new Pace(desk);
  }

  /**
   * What came of one article.
   *
   * @param stored the article as it is in the ledger
   * @param reading what is read now
   * @param changes which rows came, went and changed
   */
  record Again(StoredArticle stored, Reading reading, RowChanges changes) {}

  /** Reads articles and hands over, in order, what came of each that could be read. */
  void run(Stream<StoredArticle> stored, int threads, Consumer<Again> sink) {
    try (OrderedReading<Optional<Again>> work =
        new OrderedReading<>(threads, again -> take(again, sink))) {
      stored.forEach(
          article -> {
            List<EventMention> before = ledger.asRead(article);
            work.submit(() -> read(article, before));
          });
    }
  }

  private Optional<Again> read(StoredArticle stored, List<EventMention> before) {
    try {
      Reading reading = reader.reading(stored.article());
      return Optional.of(new Again(stored, reading, RowChanges.between(before, reading.events())));
    } catch (IllegalArgumentException | IllegalStateException | StackOverflowError e) {
      desk.tell(desk.messages().text("article-failed", stored.article().id(), e.toString()));
      return Optional.empty();
    }
  }

  private void take(Optional<Again> result, Consumer<Again> sink) {
    if (result.isEmpty()) {
      failures++;
      return;
    }
    Again again = result.get();
    articles++;
    added += again.changes().added().size();
    dropped += again.changes().dropped().size();
    changed += again.changes().changed().size();
    sink.accept(again);
    pace.now(articles);
  }

  /** How many articles and rows, for people. */
  String summary() {
    return desk.messages()
        .text("reread-summary", articles, added, dropped, changed, pace.rate(articles));
  }

  int failures() {
    return failures;
  }
}
