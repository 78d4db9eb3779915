package org.segun.event;

import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Finds the agent that the parser hung on a word in between: "the stones thrown the day before at
 * the building by protesters", "killed, on 17 April, by policemen".
 */
final class StrayAgents {

  /** How many words further on the agent may stand. */
  private static final int FAR = 18;

  private final SlotWords words;
  private final Prepositions prepositions;

  StrayAgents(SlotWords words, Prepositions prepositions) {
    this.words = words;
    this.prepositions = prepositions;
  }

  /** Adds the agent in its own slot and as {@code subj}, where one stands further on. */
  void read(Reading r, int trigger) {
    Sentence s = r.sentence();
    int end = Math.min(s.size(), trigger + FAR);
    for (int i = trigger + 1; i < end; i++) {
      Token token = s.token(i);
      if (endsClause(s, trigger, i)) {
        return;
      }
      if (Reading.isNominal(token) && isAgent(s, i) && add(r, i, true)) {
        return;
      }
    }
  }

  /**
   * Adds the agent of an event noun that a phrase marks beyond doubt and the parser hung higher up:
   * "a strike against the bombing of the port on the part of the coalition".
   */
  void readMarked(Reading r, int noun) {
    Sentence s = r.sentence();
    int end = Math.min(s.size(), noun + FAR);
    for (int i = noun + 1; i < end && !endsClause(s, noun, i); i++) {
      boolean marked = prepositions.of(s, i).indexOf(' ') > 0 || isAfterMark(s, i);
      if (Reading.isNominal(s.token(i)) && marked && isAgent(s, i) && add(r, i, false)) {
        return;
      }
    }
  }

  /** Whether a noun is the end of a phrase such as "at the hands of", which hangs on its noun. */
  private boolean isAfterMark(Sentence s, int noun) {
    return prepositions.phrase(s, noun, prepositions.of(s, noun)).noun() != noun;
  }

  private boolean isAgent(Sentence s, int noun) {
    String preposition = prepositions.of(s, noun);
    return !preposition.isEmpty()
        && words.is("agent", prepositions.phrase(s, noun, preposition).slot());
  }

  private static boolean isActor(Reading r, int noun) {
    return r.found().actors().at(r.index(), noun).filter(p -> p.kind().isActor()).isPresent();
  }

  /** Adds an agent, of a verb as its subject too; whether it can act at all. */
  private boolean add(Reading r, int noun, boolean ofVerb) {
    Sentence s = r.sentence();
    Prepositions.Phrase phrase = prepositions.phrase(s, noun, prepositions.of(s, noun));
    boolean actor = isActor(r, phrase.noun());
    if (actor) {
      r.add(phrase.slot(), phrase.noun());
    }
    if (actor && ofVerb) {
      r.add("subj", phrase.noun());
    }
    return actor;
  }

  /**
   * Whether a word begins something that has an agent of its own or none: another verb, a clause,
   * or the end of the sentence.
   */
  private static boolean endsClause(Sentence s, int trigger, int i) {
    Token token = s.token(i);
    if (Reading.isParticiple(token) && (isJoined(s, trigger, i) || isJoined(s, i, trigger))) {
      return false;
    }
    boolean verb = (token.is("VERB") || token.is("AUX")) && s.head(i) != trigger;
    boolean stop = token.is("PUNCT") && !token.form().equals(",");
    return verb || stop || Reading.isVerbal(token) || token.is("SCONJ");
  }

  /** "Kidnapped and beaten by": two participles have one agent. */
  private static boolean isJoined(Sentence s, int one, int other) {
    return s.has(other, "conj") && s.head(other) == one;
  }
}
