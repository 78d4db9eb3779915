package org.segun.certainty;

import java.util.Optional;
import org.segun.lexicon.RuleBlock;
import org.segun.model.EventTense;
import org.segun.model.Factuality;

/**
 * What a word does to the certainty of an event in its reach.
 *
 * @param rule id of its rule
 * @param factuality the value that it gives; empty where it only tells the tense
 * @param tense the tense that it gives; empty where it tells none
 */
record Effect(String rule, Optional<Factuality> factuality, Optional<EventTense> tense) {

  static Effect of(RuleBlock block) {
    return new Effect(
        block.id(),
        block.first("value").map(v -> factuality(block, v)),
        block.first("tense").map(v -> tense(block, v)));
  }

  private static Factuality factuality(RuleBlock block, String code) {
    for (Factuality value : Factuality.values()) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw block.error("unknown value " + code);
  }

  private static EventTense tense(RuleBlock block, String code) {
    for (EventTense value : EventTense.values()) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw block.error("unknown tense " + code);
  }
}
