package org.segun.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.event.Findings;
import org.segun.syntax.Sentence;

/**
 * An annotated event at the word that carries it, in an article with what the stages found there.
 *
 * @param document number of its article in the file
 * @param gold its article
 * @param found what the stages found
 * @param sentence index of the sentence
 * @param token index of the trigger's token
 * @param event the annotation
 */
record LocatedEvent(
    int document,
    GoldArticle gold,
    Findings found,
    int sentence,
    int token,
    GoldArticle.GoldEvent event) {

  /** All events of a file whose trigger stands in a sentence that is read. */
  static List<LocatedEvent> read(String file) throws IOException {
    Reader reader = Segun.reader();
    List<LocatedEvent> events = new ArrayList<>();
    int number = 0;
    for (GoldArticle gold : GoldArticle.read(DataFolder.file(file))) {
      Findings found = reader.findings(gold.article());
      for (GoldArticle.GoldEvent event : gold.events()) {
        locate(number, gold, found, event).ifPresent(events::add);
      }
      number++;
    }
    return events;
  }

  private static Optional<LocatedEvent> locate(
      int number, GoldArticle gold, Findings found, GoldArticle.GoldEvent event) {
    for (Sentence s : found.article().sentences()) {
      for (int i = 0; i < s.size(); i++) {
        if (GoldArticle.sameWord(s.token(i).span(), event.trigger())) {
          return Optional.of(new LocatedEvent(number, gold, found, s.index(), i, event));
        }
      }
    }
    return Optional.empty();
  }

  Sentence words() {
    return found.article().sentences().get(sentence);
  }
}
