package org.segun.ledger.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a feed between two visits.
 *
 * @param address of the feed
 * @param etag as the server last sent it
 * @param modified the {@code Last-Modified} that the server last sent
 * @param fetched when it was last fetched
 * @param due when it is to be fetched next, at the earliest
 * @param failures how often in a row it could not be fetched
 * @param note anything else that whoever fetches wants to remember
 */
public record FeedState(
    String address,
    Optional<String> etag,
    Optional<String> modified,
    Optional<Instant> fetched,
    Optional<Instant> due,
    int failures,
    Optional<String> note) {

  /** A feed that was never fetched. */
  public static FeedState fresh(String address) {
    return new FeedState(
        address,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty());
  }
}
