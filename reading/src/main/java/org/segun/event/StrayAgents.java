package org.segun.event;

import org.segun.actor.Participant;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Finds the agent that the parser hung on a word in between: "las piedras lanzadas la víspera
 * contra el recinto por los manifestantes", "asesinados, el 17 de abril, por policías".
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
      if (Reading.isNominal(token) && isAgent(s, i)) {
        add(r, i);
        return;
      }
    }
  }

  private boolean isAgent(Sentence s, int noun) {
    String preposition = prepositions.of(s, noun);
    return !preposition.isEmpty()
        && words.is("agent", prepositions.phrase(s, noun, preposition).slot());
  }

  private void add(Reading r, int noun) {
    Sentence s = r.sentence();
    Prepositions.Phrase phrase = prepositions.phrase(s, noun, prepositions.of(s, noun));
    boolean actor =
        r.found()
            .actors()
            .at(r.index(), phrase.noun())
            .map(Participant::kind)
            .filter(Participant.Kind::isActor)
            .isPresent();
    if (actor) {
      r.add(phrase.slot(), phrase.noun());
      r.add("subj", phrase.noun());
    }
  }

  /**
   * Whether a word begins something that has an agent of its own or none: another verb, a clause,
   * or the end of the sentence.
   */
  private static boolean endsClause(Sentence s, int trigger, int i) {
    Token token = s.token(i);
    boolean verb = (token.is("VERB") || token.is("AUX")) && s.head(i) != trigger;
    boolean stop = token.is("PUNCT") && !token.form().equals(",");
    return verb || stop || Reading.isVerbal(token) || token.is("SCONJ");
  }
}
