package org.segun.event;

import java.util.List;

/**
 * A word that may carry an event, with what the lexicon says of it.
 *
 * @param sentence index of its sentence
 * @param token index of the word
 * @param part {@code verb noun adjective}: as what it is looked up
 * @param lemma the lemma under which it is looked up
 * @param slots what stands around it
 * @param senses the senses whose conditions hold, best first; none where the lexicon does not know
 *     the word
 */
record Candidate(
    int sentence, int token, String part, String lemma, Slots slots, List<Sense> senses) {

  /** Whether the lexicon by itself takes the word for an event. */
  boolean isProposed() {
    return !senses.isEmpty() && senses.get(0).isEvent();
  }

  /** The sense that fits best. */
  Sense sense() {
    return senses.get(0);
  }
}
