package org.segun.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.segun.app.input.InputOptions;
import org.segun.app.input.Item;
import org.segun.app.input.WatchedFeed;
import org.segun.app.web.Fetched;
import org.segun.app.web.Fetcher;
import org.segun.app.web.WebAddress;
import org.segun.app.web.WebException;
import org.segun.ledger.store.FeedState;
import org.segun.ledger.store.Ledger;
import org.segun.ledger.store.Saved;

/**
 * Visits feeds in rounds. What a round found is saved before the feeds' states are, so that a kill
 * in between costs a visit and no article.
 */
final class Watching {

  private final LedgerDesk desk;
  private final Ledger ledger;
  private final Session session;
  private final String rules;
  private final BackOff backOff;
  private final Fetcher fetcher;
  private final WatchedFeed feeds;
  private final CountDownLatch stop;
  private final Runnable afterwards;

  /**
   * @param rules version of the rules that read
   * @param afterwards run after every batch that was saved
   * @param stop counted down when it is to end
   */
  Watching(
      LedgerDesk desk,
      Ledger ledger,
      Session session,
      InputOptions options,
      String rules,
      Duration every,
      boolean fullText,
      CountDownLatch stop,
      Runnable afterwards) {
    this.afterwards = afterwards;
    this.desk = desk;
    this.ledger = ledger;
    this.session = session;
    this.rules = rules;
    this.stop = stop;
    this.backOff = new BackOff(every, new Random());
    this.fetcher = new Fetcher(options.web());
    this.feeds =
        new WatchedFeed(options, fetcher, fullText, address -> ledger.article(address).isPresent());
  }

  /** Visits what is due until it is to end; returns the exit code. */
  int run(List<String> addresses, int threads, boolean once) {
    List<String> all = List.copyOf(new LinkedHashSet<>(addresses));
    int failures = 0;
    do {
      failures = round(all, threads);
    } while (!once && waits(all));
    if (!once) {
      desk.tell(desk.messages().text("watch-end"));
    }
    return once && failures > 0 ? 1 : 0;
  }

  /** Visits the feeds that are due; returns the number of problems so far. */
  private int round(List<String> all, int threads) {
    List<FeedState> after = new ArrayList<>();
    Adding adding = new Adding(ledger, rules, afterwards);
    int failures =
        session.take(
            sink -> {
              for (String address : all) {
                FeedState state = ledger.feeds().of(address);
                if (!isStopped() && !due(state).isAfter(Instant.now())) {
                  after.add(visit(state, sink));
                }
              }
            },
            threads,
            adding::knows,
            adding::take);
    adding.flush();
    if (!isStopped()) {
      after.forEach(ledger.feeds()::save);
    }
    if (!after.isEmpty()) {
      tell(after.size(), adding);
    }
    return failures;
  }

  private FeedState visit(FeedState state, Consumer<Item> sink) {
    String etag = state.etag().orElse("");
    String modified = state.modified().orElse("");
    try {
      Fetched fetched = fetcher.fetch(WebAddress.parse(state.address()), etag, modified);
      if (fetched.isUnchanged()) {
        return backOff.visited(state, etag, modified, Instant.now());
      }
      feeds.read(fetched, state.address(), sink, () -> !isStopped());
      return backOff.visited(state, fetched.etag(), fetched.modified(), Instant.now());
    } catch (WebException e) {
      sink.accept(WatchedFeed.problem(state.address(), e));
      return backOff.failed(state, e.retryAfter(), Instant.now());
    }
  }

  private void tell(int visited, Adding adding) {
    desk.tell(
        desk.messages()
            .text(
                "watch-round",
                visited,
                adding.count(Saved.Outcome.NEW),
                adding.count(Saved.Outcome.REPLACED),
                adding.count(Saved.Outcome.SAME),
                adding.claims()));
  }

  /** Waits for the next feed; false where it is to end. */
  private boolean waits(List<String> all) {
    Instant next =
        all.stream()
            .map(a -> due(ledger.feeds().of(a)))
            .min(Instant::compareTo)
            .orElse(Instant.now());
    long wait = Math.max(0, Duration.between(Instant.now(), next).toMillis());
    try {
      return !stop.await(wait, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Instant due(FeedState state) {
    return state.due().orElse(Instant.EPOCH);
  }

  private boolean isStopped() {
    return stop.getCount() == 0 || Thread.currentThread().isInterrupted();
  }
}
