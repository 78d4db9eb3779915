package org.segun.event;

import java.util.Optional;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Reads what stands before and above a trigger: slot {@code prep} is its own preposition ("en
 * marcha", "para protestar"), {@code not} a negation, {@code det} an article or another determiner,
 * {@code se} a reflexive pronoun, {@code under} the word on which it depends ("marcha de
 * protesta"). None of them fills a role; senses ask for them in their conditions.
 */
final class Surroundings {

  private final SlotWords words;

  Surroundings(SlotWords words) {
    this.words = words;
  }

  void read(Sentence s, int trigger, Slots slots) {
    for (int child : s.children(trigger)) {
      String slot = slot(s, trigger, child);
      if (!slot.isEmpty()) {
        slots.add(new Filler(slot, child, Optional.empty()));
      }
    }
    if (s.head(trigger) >= 0) {
      slots.add(new Filler("under", s.head(trigger), Optional.empty()));
    }
  }

  private String slot(Sentence s, int trigger, int child) {
    Token token = s.token(child);
    if (child < trigger && token.is("ADP") && isMark(s, child)) {
      return "prep";
    }
    if (s.has(child, "advmod") && words.is("negation", token.lemma())) {
      return "not";
    }
    if (s.has(child, "det")) {
      return "det";
    }
    return token.is("PRON") && words.is("reflexive", token.lemma()) ? "se" : "";
  }

  private static boolean isMark(Sentence s, int child) {
    return s.has(child, "case") || s.has(child, "mark");
  }

  /**
   * "La urgencia de que se vote": a clause with a conjunction after a preposition, not a relative
   * one.
   */
  static boolean isComplementClause(Sentence s, int verb) {
    boolean preposition = false;
    boolean conjunction = false;
    for (int child : s.children(verb)) {
      preposition |= isMark(s, child) && s.token(child).is("ADP");
      conjunction |= isMark(s, child) && s.token(child).is("SCONJ");
    }
    return preposition && conjunction;
  }
}
