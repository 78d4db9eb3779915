package org.segun.source;

import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** What a verb's own form and its small companions say about its clause. */
final class Verbs {

  private Verbs() {}

  static boolean isVerb(Sentence sentence, int i) {
    return sentence.token(i).is("VERB") || sentence.token(i).is("AUX");
  }

  static boolean isFinite(Token token) {
    return token.morphology().form() == Morphology.VerbForm.FINITE;
  }

  static boolean isParticiple(Token token) {
    return token.morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  /**
   * The token whose form carries person, tense and mood: the first finite auxiliary, else the verb
   * itself.
   */
  static Token finite(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if ((sentence.has(child, "aux") || sentence.has(child, "cop"))
          && isFinite(sentence.token(child))) {
        return sentence.token(child);
      }
    }
    return sentence.token(verb);
  }

  /** Whether two finite verbs stand in the same tense, mood, person and number. */
  static boolean isSameForm(Token a, Token b) {
    return a.morphology().tense() == b.morphology().tense()
        && a.morphology().mood() == b.morphology().mood()
        && a.morphology().person() == b.morphology().person()
        && a.morphology().number() == b.morphology().number();
  }

  /** Whether a participle stands without an auxiliary, as an adjective or in a passive. */
  static boolean isPassive(Sentence sentence, int verb) {
    if (!isParticiple(sentence.token(verb))) {
      return false;
    }
    boolean auxiliary = false;
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("aux:pass") || sentence.has(child, "cop")) {
        return true;
      }
      auxiliary |= sentence.has(child, "aux");
    }
    return !auxiliary;
  }

  /**
   * Whether the clause of a verb is no part of another: nothing above it but coordination and the
   * root.
   */
  static boolean isMain(Sentence sentence, int verb) {
    int steps = 0;
    for (int at = verb; steps < 8; at = sentence.head(at), steps++) {
      if (sentence.head(at) == Sentence.ROOT) {
        return true;
      }
      if (!sentence.has(at, "conj") && !sentence.has(at, "parataxis")) {
        return false;
      }
    }
    return false;
  }
}
