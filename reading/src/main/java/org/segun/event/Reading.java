package org.segun.event;

import java.util.Optional;
import org.segun.actor.Participant;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Where the reading of slots stands.
 *
 * @param found what was found before
 * @param index index of the sentence
 * @param slots what has been read so far
 */
record Reading(Findings found, int index, Slots slots) {

  /** How far coordinations and chains of verbs are followed. */
  static final int MAX_CHAIN = 8;

  Sentence sentence() {
    return found.sentence(index);
  }

  /** The same place with slots of its own, to be handed on in part. */
  Reading apart() {
    return new Reading(found, index, new Slots());
  }

  /** Adds a noun and those coordinated with it. */
  void add(String slot, int head) {
    add(slot, head, 0);
  }

  private void add(String slot, int head, int depth) {
    slots.add(new Filler(slot, head, participant(head)));
    Sentence s = sentence();
    for (int child : s.children(head)) {
      if (s.has(child, "conj") && isNominal(s.token(child)) && depth < MAX_CHAIN) {
        add(slot, child, depth + 1);
      }
    }
  }

  private Optional<Participant> participant(int head) {
    return found.actors().at(index, head);
  }

  /** Adds a possessive, where it is known whose it is. */
  void addIfKnown(String slot, int head) {
    if (found.actors().at(index, head).isPresent()) {
      add(slot, head);
    }
  }

  /** Adds whoever does what a verb says. */
  void addSubject(String slot, int verb) {
    Optional<Participant> subject = found.actors().subject(index, verb);
    subject.ifPresent(
        p -> slots.add(new Filler(slot, p.sentence() == index ? p.head() : -1, subject)));
  }

  static boolean isNominal(Token token) {
    return switch (token.pos()) {
      case "NOUN", "PROPN", "PRON", "ADJ", "NUM", "SYM", "X", "DET" -> true;
      default -> false;
    };
  }

  /** Whether a word is a verb, also where the tagger takes its participle for an adjective. */
  static boolean isVerbal(Token token) {
    return token.is("VERB") || token.is("AUX") || (token.is("ADJ") && isParticiple(token));
  }

  static boolean isParticiple(Token token) {
    return token.morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  static boolean isInfinitive(Token token) {
    return token.morphology().form() == Morphology.VerbForm.INFINITIVE;
  }
}
