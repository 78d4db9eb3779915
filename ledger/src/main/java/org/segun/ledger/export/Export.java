package org.segun.ledger.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes what it is given, as it comes, in one format.
 *
 * <pre>{@code
 * try (Export<Event> export = Format.GEOJSON.ofEvents(out)) {
 *   for (Event event : events) {
 *     export.add(event);
 *   }
 * }
 * }</pre>
 *
 * @param <T> what it takes: {@link ArticleClaims} or {@link org.segun.ledger.model.Event}
 */
public interface Export<T> extends Closeable {

  /**
   * Writes one thing.
   *
   * @throws IOException if the stream below cannot be written
   */
  void add(T thing) throws IOException;

  /** How many things had no place in the format and were left out so far. */
  default long leftOut() {
    return 0;
  }

  /** Ends what was written and flushes the stream below, which stays open. */
  @Override
  void close() throws IOException;
}
