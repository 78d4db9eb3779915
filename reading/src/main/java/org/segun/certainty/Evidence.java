package org.segun.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.model.EventTense;
import org.segun.model.Factuality;
import org.segun.model.Reason;
import org.segun.text.Span;

/** What the climb from a trigger found, nearest word first. */
final class Evidence {

  private final List<Reason> reasons = new ArrayList<>();
  private Optional<Factuality> factuality = Optional.empty();
  private Optional<EventTense> tense = Optional.empty();
  private boolean negated;

  /** Takes a value unless a nearer word gave one. */
  void factuality(Factuality value, String rule, Span words, String note) {
    if (factuality.isEmpty()) {
      factuality = Optional.of(value);
      reasons.add(new Reason("factuality", rule, Optional.of(words), note));
    }
  }

  /** Takes a tense unless a nearer word gave one. */
  void tense(EventTense value, String rule, Span words, String note) {
    if (tense.isEmpty()) {
      tense = Optional.of(value);
      reasons.add(new Reason("tense", rule, Optional.of(words), note));
    }
  }

  void effect(Effect effect, Span words, String note) {
    effect.factuality().ifPresent(v -> factuality(v, effect.rule(), words, note));
    effect.tense().ifPresent(v -> tense(v, effect.rule(), words, note));
  }

  void negate(String rule, Span words) {
    if (factuality.isEmpty()) {
      negated = !negated;
      reasons.add(new Reason("factuality", rule, Optional.of(words), "negated"));
    }
  }

  Optional<Factuality> factuality() {
    return factuality;
  }

  Optional<EventTense> tense() {
    return tense;
  }

  boolean negated() {
    return negated;
  }

  List<Reason> reasons() {
    return reasons;
  }
}
