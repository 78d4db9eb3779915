package org.segun.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a formula is worked out against.
 *
 * @param today the article's date, or one of the days on which it may have been written
 * @param direction where the clause looks
 * @param before the value of the last expression before this one that had one
 * @param period the value of the last expression before this one that named a quarter or a half of
 *     a year: what a business report goes on to speak of, whatever days it names between
 */
record Frame(LocalDate today, Direction direction, Optional<Value> before, Optional<Value> period) {

  boolean looksForward() {
    return direction == Direction.FUTURE;
  }
}
