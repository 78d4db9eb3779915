package org.segun.source;

import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Tells what a demand takes for granted: who asks that a siege be lifted does not ask for the
 * siege, nor say that it exists.
 */
final class Presupposition {

  private static final int HIGHEST = 8;

  private final CueLexicon lexicon;

  Presupposition(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word in the content of a demand is taken for granted. */
  boolean holds(Sentence sentence, int token, Attribution attribution) {
    if (!attribution.stance().equals("asking") || attribution.sentence() != sentence.index()) {
      return false;
    }
    int at = token;
    for (int step = 0; step < HIGHEST && at >= 0 && at != attribution.cueToken(); step++) {
      boolean beside = at == token && sentence.has(at, "amod");
      if (beside || isRelativeFact(sentence, at) || isUndone(sentence, at)) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** A relative clause in the indicative, or a participle beside a noun. */
  private static boolean isRelativeFact(Sentence sentence, int at) {
    boolean adjective = sentence.has(at, "acl") || sentence.has(at, "amod");
    if (!adjective) {
      return false;
    }
    Token finite = Verbs.finite(sentence, at);
    if (Verbs.isFinite(finite)) {
      return finite.morphology().mood() == Morphology.Mood.INDICATIVE
          && finite.morphology().tense() != Morphology.Tense.FUTURE;
    }
    return Verbs.isParticiple(sentence.token(at));
  }

  /** The object of a verb, or the complement of a noun, that undoes or examines what it names. */
  private boolean isUndone(Sentence sentence, int at) {
    int above = sentence.head(at);
    if (above < 0 || !sentence.token(at).is("NOUN")) {
      return false;
    }
    boolean argument =
        sentence.has(at, "obj") || sentence.has(at, "obl") || sentence.has(at, "nmod");
    return argument && lexicon.is("undoing", sentence.token(above).lemma());
  }
}
