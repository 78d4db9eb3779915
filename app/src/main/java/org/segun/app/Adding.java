package org.segun.app;

import java.util.ArrayList;
import java.util.List;
import org.segun.Reading;
import org.segun.ledger.store.Arrival;
import org.segun.ledger.store.Ledger;
import org.segun.ledger.store.Saved;
import org.segun.text.Article;

/**
 * Writes what was read into a ledger, many articles in one transaction, and counts. A batch is
 * written when it is large or old enough: what a kill costs is read again in a moment.
 */
final class Adding {

  private static final int BATCH = 64;
  private static final long OLDEST_NANOSECONDS = 2_000_000_000L;

  private final Ledger ledger;
  private final String rules;
  private final Runnable afterwards;
  private final List<Arrival> waiting = new ArrayList<>();
  private long waitingSince;
  private final int[] outcomes = new int[Saved.Outcome.values().length];
  private int claims;

  /**
   * @param rules version of the rules that read
   * @param afterwards run after every batch that was saved
   */
  Adding(Ledger ledger, String rules, Runnable afterwards) {
    this.ledger = ledger;
    this.rules = rules;
    this.afterwards = afterwards;
  }

  /** Whether an article need not be read, since it is there; counts it then. */
  boolean knows(Article article) {
    boolean known = ledger.has(article);
    if (known) {
      outcomes[Saved.Outcome.SAME.ordinal()]++;
    }
    return known;
  }

  void take(Reading reading) {
    if (waiting.isEmpty()) {
      waitingSince = System.nanoTime();
    }
    waiting.add(Arrival.of(reading, rules));
    if (waiting.size() >= BATCH || System.nanoTime() - waitingSince > OLDEST_NANOSECONDS) {
      flush();
    }
  }

  /** Writes what is waiting. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Saved> saved = ledger.together(() -> waiting.stream().map(ledger::add).toList());
    waiting.clear();
    for (Saved one : saved) {
      outcomes[one.outcome().ordinal()]++;
      claims += one.claims().size();
    }
    afterwards.run();
  }

  int count(Saved.Outcome outcome) {
    return outcomes[outcome.ordinal()];
  }

  /** Articles that were read and saved or found to be there. */
  int articles() {
    int sum = waiting.size();
    for (int count : outcomes) {
      sum += count;
    }
    return sum;
  }

  /** Claims that were written. */
  int claims() {
    return claims;
  }
}
