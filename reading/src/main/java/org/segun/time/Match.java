package org.segun.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fits.
 *
 * @param rule which
 * @param first its first token
 * @param end the token after its last one
 * @param caught what its places caught
 */
record Match(Rule rule, int first, int end, @Nullable Binding caught) {

  /**
   * What a place caught, and what the places before it did.
   *
   * @param variable its name
   * @param caught the value of a word of a class (a string) or a {@link Match}
   * @param before the binding before it
   */
  record Binding(String variable, Object caught, @Nullable Binding before) {}

  /** What was caught under a name: a string, a {@link Match}, or nothing. */
  Optional<Object> caught(String variable) {
    for (Binding b = caught; b != null; b = b.before()) {
      if (b.variable().equals(variable)) {
        return Optional.of(b.caught());
      }
    }
    return Optional.empty();
  }
}
