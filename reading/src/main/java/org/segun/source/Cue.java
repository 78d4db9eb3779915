package org.segun.source;

import java.util.List;
import java.util.Set;

/**
 * A word or fixed phrase that attributes, as the rules have it.
 *
 * @param rule id of its rule
 * @param kind what kind of word it is
 * @param words its lemmas in order: one, or several for a fixed phrase
 * @param stance how it presents what is said
 * @param truth what it says of the truth of what is said
 * @param frames where its content stands
 * @param prepositions prepositions that open its content
 */
record Cue(
    String rule,
    Kind kind,
    List<String> words,
    String stance,
    Truth truth,
    Set<Frame> frames,
    Set<String> prepositions) {

  /** What kind of word a cue is. */
  enum Kind {
    /** "dijo". */
    VERB,
    /** "llamamiento". */
    NOUN,
    /** "de acuerdo con". */
    PHRASE,
    /** "que cita a": whoever is cited tells what the one who cites him says. */
    CITING,
    /** "Petro: …". */
    AFTER_NAME,
    /** "… —Petro". */
    BEFORE_NAME
  }

  /** Where the content of a cue stands. */
  enum Frame {
    /** A finite clause: "dijo que …". */
    CLAUSE,
    /** An infinitive: "dijo haber …". */
    INFINITIVE,
    /** A noun phrase: "anunció la visita". */
    OBJECT,
    /** A clause after a preposition: "la noticia de que …". */
    FACT,
    /** A quotation or a main clause before the verb: "…, dijo Ban". */
    QUOTE
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /**
   * Whether what is said is asked for, so that what it takes for granted is not said by the
   * speaker.
   */
  boolean asks() {
    return stance.equals("asking");
  }
}
