package org.segun.event;

import org.segun.syntax.Sentence;

/** Reads the preposition of a noun, also one of several words, and to which slot it belongs. */
final class Prepositions {

  private final SlotWords words;

  Prepositions(SlotWords words) {
    this.words = words;
  }

  /** A noun behind a preposition, and the slot that it fills. */
  record Phrase(String slot, int noun) {}

  /** The phrase of a noun with a preposition; for "en contra de X" that of X. */
  Phrase phrase(Sentence s, int noun, String preposition) {
    for (int child : s.children(noun)) {
      if (child > noun && Reading.isNominal(s.token(child))) {
        String whole = preposition + " " + s.token(noun).lemma() + " " + of(s, child);
        if (words.isPhrase(whole)) {
          return new Phrase(words.slot(whole), child);
        }
      }
    }
    return new Phrase(words.slot(preposition), noun);
  }

  /**
   * The lemmas of the preposition before a noun, with a space between them; empty where it has
   * none.
   */
  String of(Sentence s, int head) {
    StringBuilder phrase = new StringBuilder();
    for (int child : s.children(head)) {
      if (child < head && isPreposition(s, child)) {
        append(phrase, s.token(child).lemma());
        for (int fixed : s.children(child)) {
          if (s.has(fixed, "fixed")) {
            append(phrase, s.token(fixed).lemma());
          }
        }
      }
    }
    return phrase.toString();
  }

  private static boolean isPreposition(Sentence s, int child) {
    return s.has(child, "case") || (s.has(child, "mark") && s.token(child).is("ADP"));
  }

  private static void append(StringBuilder phrase, String lemma) {
    if (phrase.length() > 0) {
      phrase.append(' ');
    }
    phrase.append(lemma);
  }
}
