package org.segun.certainty;

import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** The verbal group of one clause: the verb with its auxiliaries, and what its form says. */
record Clause(Sentence sentence, int verb) {

  /** The token that carries tense and mood. */
  Token finite() {
    Token token = sentence.token(verb);
    if (isFinite(token)) {
      return token;
    }
    for (int child : sentence.children(verb)) {
      boolean helps = sentence.has(child, "aux") || sentence.has(child, "cop");
      if (helps && isFinite(sentence.token(child))) {
        return sentence.token(child);
      }
    }
    return token;
  }

  boolean isFinite() {
    return isFinite(finite());
  }

  private static boolean isFinite(Token token) {
    return token.morphology().form() == Morphology.VerbForm.FINITE;
  }

  /** Whether it is made with a participle and another verb: "ha llegado", "fue detenido". */
  boolean isCompound() {
    return finite() != sentence.token(verb)
        && sentence.token(verb).morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  boolean isParticiple() {
    return sentence.token(verb).morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  boolean isInfinitive() {
    return sentence.token(verb).morphology().form() == Morphology.VerbForm.INFINITIVE;
  }

  boolean isGerund() {
    return sentence.token(verb).morphology().form() == Morphology.VerbForm.GERUND;
  }

  Morphology.Tense tense() {
    return finite().morphology().tense();
  }

  Morphology.Mood mood() {
    return finite().morphology().mood();
  }
}
