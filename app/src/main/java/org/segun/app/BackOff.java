package org.segun.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.segun.ledger.store.FeedState;

/** When a feed is to be visited again. */
final class BackOff {

  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 10;

  /**
   * Part of the time by which it is made shorter or longer, so that visits do not fall together.
   */
  private static final double JITTER = 0.1;

  private final Duration every;
  private final RandomGenerator random;

  BackOff(Duration every, RandomGenerator random) {
    this.every = every;
    this.random = random;
  }

  /** After a visit that went well. */
  FeedState visited(FeedState state, String etag, String modified, Instant now) {
    return new FeedState(
        state.address(),
        told(etag),
        told(modified),
        Optional.of(now),
        Optional.of(now.plus(jittered(every))),
        0,
        state.note());
  }

  /** After one that failed: twice as long as after the one before, or as the server asks. */
  FeedState failed(FeedState state, Optional<Duration> asked, Instant now) {
    int failures = state.failures() + 1;
    Duration wait = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration longest = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    Duration told = asked.filter(a -> a.compareTo(longest) > 0).orElse(longest);
    Duration bounded = told.compareTo(LONGEST) > 0 ? LONGEST : told;
    return new FeedState(
        state.address(),
        state.etag(),
        state.modified(),
        state.fetched(),
        Optional.of(now.plus(jittered(bounded))),
        failures,
        state.note());
  }

  private static Optional<String> told(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  private Duration jittered(Duration time) {
    double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
    return Duration.ofMillis((long) (time.toMillis() * factor));
  }
}
