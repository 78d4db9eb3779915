package org.segun.source;

import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Content that stands before its verb: "…, dijo Ban", "Además, dijo Ban, …", "como dice Ban". */
final class Inversion {

  /** How many words a speaker between marks may have. */
  private static final int NEAR = 12;

  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final SpeakerPhrases phrases;

  Inversion(CueLexicon lexicon, Speakers speakers, SpeakerPhrases phrases) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.phrases = phrases;
  }

  boolean isInverted(Sentence sentence, int verb, Cue cue) {
    if (!cue.takes(Cue.Frame.QUOTE) || !isIndicative(Verbs.finite(sentence, verb))) {
      return false;
    }
    int before = before(sentence, verb);
    if (before < 0) {
      return verb <= 1 && Character.isLowerCase(sentence.token(verb).form().charAt(0));
    }
    if (before == 0 && Marks.is(sentence.token(0))) {
      return true;
    }
    if (lexicon.is("as", sentence.token(before).lemma())) {
      return speakers.subjectAfter(sentence, verb, verb + cue.words().size()) >= 0;
    }
    return Marks.is(sentence.token(before))
        && !hasSubjectBefore(sentence, verb)
        && (isQuote(sentence, before)
            || hasFiniteVerb(sentence, 0, before)
            || isAside(sentence, verb));
  }

  private static boolean isIndicative(Token token) {
    return Verbs.isFinite(token) && token.morphology().mood() == Morphology.Mood.INDICATIVE;
  }

  /** The token before a verb and its clitics. */
  int before(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (sentence.token(i).is("PRON")
            || sentence.token(i).is("ADV")
            || sentence.token(i).is("AUX"))
        && !lexicon.is("relatives", sentence.token(i).lemma())) {
      i--;
    }
    return i;
  }

  /** Whether a cue is told by the way ("como sostiene Ban"). */
  boolean isBesides(Sentence sentence, int verb) {
    int before = before(sentence, verb);
    return before >= 0 && lexicon.is("as", sentence.token(before).lemma());
  }

  private boolean isQuote(Sentence sentence, int i) {
    return lexicon.is("quotes", sentence.token(i).form());
  }

  private boolean hasSubjectBefore(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (child < verb
          && sentence.has(child, "nsubj")
          && !sentence.token(child).is("PRON")
          && phrases.canSpeak(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** The last token before "tal y como"; the token itself where it is no "como". */
  private int asOpener(Sentence sentence, int before) {
    if (!lexicon.is("as", sentence.token(before).lemma())) {
      return before;
    }
    int i = before - 1;
    while (i > 0
        && (Marks.is(sentence.token(i)) || lexicon.is("as-openers", sentence.token(i).lemma()))) {
      i--;
    }
    return i;
  }

  private static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Verbs.isVerb(sentence, i) && Verbs.isFinite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the cue and its speaker stand between marks and the sentence goes on after them
   * ("Además, dijo Ban, …").
   */
  private boolean isAside(Sentence sentence, int verb) {
    int close = closing(sentence, verb + 1);
    return close < sentence.size() - 2 && close <= verb + NEAR;
  }

  private static int closing(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !Marks.is(sentence.token(i))) {
      i++;
    }
    return i;
  }

  void add(Speech speech, Sentence sentence, int next) {
    int before = before(sentence, speech.token);
    if (before > 0) {
      speech.add(sentence.span(0, asOpener(sentence, before)));
    }
    int close = closing(sentence, next);
    if (close >= sentence.size() - 2) {
      return;
    }
    boolean aside = before > 0 && !hasFiniteVerb(sentence, 0, before);
    if (isQuote(sentence, close) || isQuote(sentence, close + 1) || aside) {
      speech.add(sentence.span(close + 1, sentence.size() - 1));
    }
  }
}
