package org.segun.source;

import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Tells where what is said ends, since a tree of a long sentence seldom knows. */
final class Boundary {

  /** No content is longer; keeps hostile sentences linear. */
  private static final int LONGEST = 300;

  private final CueLexicon lexicon;

  Boundary(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The last token that may belong to the content after a verb: of a main clause the end of the
   * sentence or the token before the next verb of the same speaker; of a dependent clause the end
   * of its subtree.
   *
   * @param start first token of the content
   */
  int after(Sentence sentence, Extents extents, int verb, int start) {
    int end = Verbs.isMain(sentence, verb) ? sentence.size() - 1 : extents.last(verb);
    end = Math.min(end, start + LONGEST);
    Token content = content(sentence, start, end);
    for (int i = start + 1; i <= end; i++) {
      if (isNextAct(sentence, verb, start, content, i)) {
        return coordinator(sentence, start, i) - 1;
      }
    }
    return end;
  }

  /** Whether a verb goes on where the cue left off ("dijo que …, y pidió …"). */
  private boolean isNextAct(Sentence sentence, int verb, int start, Token content, int i) {
    if (!Verbs.isVerb(sentence, i) || !Verbs.isFinite(sentence.token(i))) {
      return false;
    }
    boolean sameForm = Verbs.isSameForm(sentence.token(i), Verbs.finite(sentence, verb));
    if (sentence.head(i) == verb && sentence.has(i, "conj")) {
      return sameForm && coordinator(sentence, start, i) < i;
    }
    return sameForm
        && lexicon.at(sentence, i).isPresent()
        && coordinator(sentence, start, i) < i
        && !Verbs.isSameForm(content, sentence.token(i))
        && !hasSubject(sentence, i);
  }

  /** The first finite verb of the content. */
  private static Token content(Sentence sentence, int start, int before) {
    for (int i = start; i < before; i++) {
      if (Verbs.isVerb(sentence, i) && Verbs.isFinite(sentence.token(i))) {
        return sentence.token(i);
      }
    }
    return sentence.token(start);
  }

  private static boolean hasSubject(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "nsubj") && child < verb) {
        return true;
      }
    }
    return false;
  }

  /**
   * The conjunction or comma before a verb, with at most four small words between; the verb itself
   * where there is none.
   */
  private int coordinator(Sentence sentence, int start, int verb) {
    for (int i = verb - 1; i > start && i >= verb - 5; i--) {
      Token token = sentence.token(i);
      if (token.is("CCONJ")) {
        return i;
      }
      if (token.is("SCONJ") || lexicon.is("relatives", token.lemma()) || token.is("VERB")) {
        return verb;
      }
    }
    return verb;
  }
}
