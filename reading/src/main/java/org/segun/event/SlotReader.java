package org.segun.event;

import org.segun.syntax.Sentence;

/**
 * Reads the slots around a trigger off the tree, in active order: the subject of a passive is its
 * {@code obj}, the agent its {@code subj}, an attributive participle has the noun that it modifies
 * as {@code obj}.
 */
final class SlotReader {

  private final Prepositions prepositions;
  private final VerbSlots verbSlots;
  private final NounSlots nounSlots;
  private final LightSlots lightSlots;
  private final InnerSlots innerSlots;
  private final ControlSlots controlSlots;
  private final ClauseSlots clauseSlots;
  private final Surroundings surroundings;

  SlotReader(SlotWords words) {
    this.prepositions = new Prepositions(words);
    this.verbSlots = new VerbSlots(words, prepositions);
    this.nounSlots = new NounSlots(words, prepositions, verbSlots);
    this.lightSlots = new LightSlots(words, verbSlots);
    this.innerSlots = new InnerSlots(words, prepositions);
    this.controlSlots = new ControlSlots(words, prepositions);
    this.clauseSlots = new ClauseSlots(words, prepositions);
    this.surroundings = new Surroundings(words);
  }

  /** The slots of a verb, whatever its form. */
  Slots verb(Findings found, int sentence, int verb) {
    Reading reading = new Reading(found, sentence, new Slots());
    verbSlots.read(reading, verb);
    innerSlots.read(reading);
    clauseSlots.read(reading, verb);
    surroundings.read(reading.sentence(), verb, reading.slots());
    return reading.slots();
  }

  /** The slots of an event noun or adjective. */
  Slots noun(Findings found, int sentence, int noun) {
    Reading reading = new Reading(found, sentence, new Slots());
    nounSlots.read(reading, noun);
    lightSlots.read(reading, noun);
    innerSlots.read(reading);
    controlSlots.read(reading, noun);
    clauseSlots.read(reading, noun);
    surroundings.read(reading.sentence(), noun, reading.slots());
    return reading.slots();
  }

  /**
   * The lemmas of the preposition before a noun, with a space between them; empty where it has
   * none.
   */
  String preposition(Sentence s, int head) {
    return prepositions.of(s, head);
  }
}
