package org.segun.source;

import java.util.List;
import java.util.Optional;
import org.segun.model.Mention;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Attributions by a verb: "dijo que …", "…, dijo", "pidió la entrega", "instó a". */
final class VerbSpeeches {

  private static final int NEAR = 12;

  private final String text;
  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final SpeakerPhrases phrases;
  private final Boundary boundary;

  VerbSpeeches(String text, CueLexicon lexicon, Speakers speakers, SpeakerPhrases phrases) {
    this.text = text;
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.phrases = phrases;
    this.boundary = new Boundary(lexicon);
  }

  /** The attribution by the verb at a token. */
  Optional<Speech> at(Sentence sentence, Extents extents, int verb, Cue cue) {
    int next = verb + cue.words().size();
    int start = contentStart(sentence, extents, verb, next, cue);
    boolean inverted = start < 0 && isInverted(sentence, verb, cue);
    int subject =
        inverted ? speakers.subjectAfter(sentence, verb, next) : speakers.subject(sentence, verb);
    if (subject >= 0 && !Verbs.isPassive(sentence, verb) && !phrases.canSpeak(sentence, subject)) {
      return Optional.empty();
    }
    Optional<Speaker> speaker =
        inverted
            ? speakers.ofInverted(sentence, extents, verb, subject)
            : speakers.of(sentence, extents, verb, subject);
    Mention mention = Mention.of(text, sentence.span(verb, Math.min(next, sentence.size()) - 1));
    Speech speech = new Speech(cue, sentence.index(), verb, mention, speaker);
    speech.inverted = inverted;
    speech.back =
        start < 0 && (pointsBack(sentence, verb) || inverted && before(sentence, verb) <= 0);
    if (inverted) {
      addInverted(speech, sentence, next);
    } else if (start >= 0) {
      int end = contentEnd(sentence, extents, verb, start, cue);
      if (end >= start) {
        speech.add(sentence.span(start, end));
      }
    }
    return Optional.of(speech);
  }

  /** "Así lo advirtió Annan": what was said stands in the sentence before. */
  private boolean pointsBack(Sentence sentence, int verb) {
    return verb > 0
        && verb <= 3
        && lexicon.is("pointing-back", sentence.token(0).lemma())
        && sentence.token(verb - 1).is("PRON");
  }

  // Content after the verb
  // --------------------------------------------------------------------------------------------

  private int contentStart(Sentence sentence, Extents extents, int verb, int next, Cue cue) {
    int start = Integer.MAX_VALUE;
    for (int child : sentence.children(verb)) {
      if (child >= next && isContent(sentence, extents, child, cue)) {
        start = Math.min(start, Math.max(next, extents.first(child)));
      }
    }
    if (start == Integer.MAX_VALUE && endsInPreposition(cue) && next < sentence.size()) {
      start = next;
    }
    if (start == Integer.MAX_VALUE) {
      start = opener(sentence, next, cue);
    }
    return start == Integer.MAX_VALUE ? -1 : start;
  }

  /** Whether a fixed phrase already holds the preposition of its content ("dar la orden de"). */
  private static boolean endsInPreposition(Cue cue) {
    List<String> words = cue.words();
    return words.size() > 1 && cue.prepositions().contains(words.get(words.size() - 1));
  }

  private boolean isContent(Sentence sentence, Extents extents, int child, Cue cue) {
    String opener = sentence.token(extents.first(child)).lemma();
    boolean clause = isComplementizer(sentence, extents.first(child));
    if (sentence.has(child, "ccomp") || sentence.has(child, "csubj")) {
      return cue.takes(Cue.Frame.CLAUSE) && clause;
    }
    if (sentence.has(child, "xcomp") || sentence.has(child, "advcl")) {
      return clause && cue.takes(Cue.Frame.CLAUSE)
          || cue.takes(Cue.Frame.INFINITIVE)
              && isInfinitive(sentence, child)
              && child == extents.first(child)
          || cue.prepositions().contains(opener);
    }
    if (sentence.has(child, "obj")
        || sentence.has(child, "nsubj") && sentence.token(child).is("NOUN")) {
      return Speakers.hasCase(sentence, child)
          ? cue.prepositions().contains(opener) && !isPerson(sentence, child)
          : cue.takes(Cue.Frame.OBJECT);
    }
    return (sentence.has(child, "obl") || sentence.has(child, "iobj"))
        && cue.prepositions().contains(opener)
        && !isPerson(sentence, child);
  }

  private static boolean isInfinitive(Sentence sentence, int i) {
    return sentence.token(i).morphology().form() == Morphology.VerbForm.INFINITIVE;
  }

  private boolean isPerson(Sentence sentence, int head) {
    return phrases.isActor(sentence, head);
  }

  /** The word that opens the content where the tree does not show it. */
  private int opener(Sentence sentence, int next, Cue cue) {
    for (int i = next; i < sentence.size() && i < next + NEAR; i++) {
      Token token = sentence.token(i);
      if (cue.takes(Cue.Frame.CLAUSE) && isComplementizer(sentence, i)) {
        return i;
      }
      if (cue.takes(Cue.Frame.QUOTE) && token.form().equals(":") && i + 1 < sentence.size()) {
        return i + 1;
      }
      if (cue.prepositions().contains(token.lemma())
          && i + 1 < sentence.size()
          && (isInfinitive(sentence, i + 1) || isComplementizer(sentence, i + 1))) {
        return i;
      }
      if (cue.takes(Cue.Frame.CLAUSE)
          && !cue.takes(Cue.Frame.OBJECT)
          && lexicon.is("complementizers", token.lemma())) {
        return i;
      }
      if (Verbs.isVerb(sentence, i) && Verbs.isFinite(token)) {
        return Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean isComplementizer(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return lexicon.is("complementizers", token.lemma())
        && (token.is("SCONJ")
            || sentence.has(i, "mark")
            || !lexicon.is("relatives", token.lemma())
            || follows(sentence, i));
  }

  /**
   * A relative that follows a verb directly is a complementizer that the tagger took for a pronoun.
   */
  private static boolean follows(Sentence sentence, int i) {
    return i > 0 && Verbs.isVerb(sentence, i - 1);
  }

  private int contentEnd(Sentence sentence, Extents extents, int verb, int start, Cue cue) {
    boolean open =
        endsInPreposition(cue) && start == verb + cue.words().size()
            || isComplementizer(sentence, start)
            || cue.prepositions().contains(sentence.token(start).lemma())
            || sentence.token(start - 1).form().equals(":")
            || isInfinitive(sentence, start);
    if (open) {
      return boundary.after(sentence, extents, verb, start);
    }
    int end = start;
    for (int child : sentence.children(verb)) {
      if (extents.first(child) <= start && start <= extents.last(child)) {
        end = Math.max(end, extents.last(child));
      }
    }
    return Math.min(end, boundary.after(sentence, extents, verb, start));
  }

  // Content before the verb
  // -------------------------------------------------------------------------------------------

  private boolean isInverted(Sentence sentence, int verb, Cue cue) {
    if (!cue.takes(Cue.Frame.QUOTE) || !isIndicative(Verbs.finite(sentence, verb))) {
      return false;
    }
    int before = before(sentence, verb);
    if (before < 0) {
      return verb <= 1 && Character.isLowerCase(sentence.token(verb).form().charAt(0));
    }
    if (before == 0 && sentence.token(0).is("PUNCT")) {
      return true;
    }
    return sentence.token(before).is("PUNCT")
        && !hasSubjectBefore(sentence, verb)
        && (isQuote(sentence, before)
            || hasFiniteVerb(sentence, 0, before)
            || isAside(sentence, verb));
  }

  private static boolean isIndicative(Token token) {
    return Verbs.isFinite(token) && token.morphology().mood() == Morphology.Mood.INDICATIVE;
  }

  /** The token before a verb and its clitics. */
  private int before(Sentence sentence, int verb) {
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
    while (i < sentence.size() && !sentence.token(i).is("PUNCT")) {
      i++;
    }
    return i;
  }

  private void addInverted(Speech speech, Sentence sentence, int next) {
    int before = before(sentence, speech.token);
    if (before > 0) {
      speech.add(sentence.span(0, before));
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
