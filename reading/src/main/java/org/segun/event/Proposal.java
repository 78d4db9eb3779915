package org.segun.event;

import java.util.List;

/**
 * A word that may tell an event, with the sense that fits best.
 *
 * @param sentence index of its sentence
 * @param token index of the word
 * @param part {@code verb noun adjective}: as what the lexicon has it
 * @param lemma the lemma under which it was looked up
 * @param slots what stands around it
 * @param sense the sense that fits best; it may be one that is no event
 * @param senses all senses of the word whose conditions hold, best first
 */
record Proposal(
    int sentence, int token, String part, String lemma, Slots slots, Sense sense, List<Sense> senses) {}
