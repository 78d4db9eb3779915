package org.segun.time;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * An expression to be reported.
   *
   * @param first its first token
   * @param end the token after its last one
   * @param context whose places its formula speaks of
   * @param value what it means
   */
  record Part(int first, int end, Match context, Formula value) {}

  /** The whole of it. */
  Part whole() {
    return new Part(first, end, this, rule.value());
  }

  /** The expressions that it joins where it only does that, in order of the text; else itself. */
  List<Part> parts(Grammar grammar) {
    if (!rule.frame()) {
      return List.of(whole());
    }
    List<Part> parts = new ArrayList<>();
    for (Binding b = caught; b != null; b = b.before()) {
      if (b.caught() instanceof Match inner) {
        Formula own = rule.parts().get(b.variable());
        if (own != null) {
          parts.add(0, new Part(inner.first(), inner.end(), this, own));
        } else if (grammar.within(Grammar.TIME).contains(inner.rule().kind())) {
          parts.addAll(0, inner.parts(grammar));
        }
      }
    }
    return parts.isEmpty() ? List.of(whole()) : parts;
  }

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
