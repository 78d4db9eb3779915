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
  private final Inversion inversion;

  VerbSpeeches(String text, CueLexicon lexicon, Speakers speakers, SpeakerPhrases phrases) {
    this.text = text;
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.phrases = phrases;
    this.boundary = new Boundary(lexicon);
    this.inversion = new Inversion(lexicon, speakers, phrases);
  }

  /** The attribution by the verb that begins at a token. */
  Optional<Speech> at(Sentence sentence, Extents extents, int first, Cue cue) {
    int next = first + cue.words().size();
    int verb = core(sentence, first, next);
    int start = contentStart(sentence, extents, verb, next, cue);
    boolean inverted = start < 0 && inversion.isInverted(sentence, verb, cue);
    int subject =
        inverted ? speakers.subjectAfter(sentence, verb, next) : speakers.subject(sentence, verb);
    if (subject >= 0 && !Verbs.isPassive(sentence, verb) && !phrases.canSpeak(sentence, subject)) {
      return Optional.empty();
    }
    Optional<Speaker> speaker =
        inverted
            ? speakers.ofInverted(sentence, extents, verb, subject)
            : speakers.of(sentence, extents, verb, subject);
    Mention mention = Mention.of(text, sentence.span(first, Math.min(next, sentence.size()) - 1));
    Speech speech = new Speech(cue, sentence.index(), verb, mention, speaker);
    speech.inverted = inverted;
    speech.aside = inverted && inversion.isBesides(sentence, verb);
    speech.back =
        start < 0
            && (pointsBack(sentence, verb) || inverted && inversion.before(sentence, verb) <= 0);
    if (inverted) {
      inversion.add(speech, sentence, next);
    } else if (start >= 0) {
      int end = contentEnd(sentence, extents, verb, start, cue);
      if (end >= start) {
        speech.add(sentence.span(start, end));
      }
    }
    return Optional.of(speech);
  }

  /** The verb that the tree makes the head of an idiom: "dejó entrever". */
  private static int core(Sentence sentence, int first, int next) {
    int head = sentence.head(first);
    boolean idiom = head > first && head < next && sentence.has(first, "aux");
    return idiom && isInfinitive(sentence, head) ? head : first;
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
      return cue.takes(Cue.Frame.CLAUSE) && clause
          || cue.takes(Cue.Frame.INFINITIVE) && opensWithInfinitive(sentence, extents, child);
    }
    if (sentence.has(child, "xcomp") || sentence.has(child, "advcl")) {
      return clause && cue.takes(Cue.Frame.CLAUSE)
          || cue.takes(Cue.Frame.INFINITIVE) && opensWithInfinitive(sentence, extents, child)
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

  /** "retirar", "haber retirado", "no retirar". */
  private static boolean opensWithInfinitive(Sentence sentence, Extents extents, int child) {
    int first = extents.first(child);
    boolean negated = sentence.token(first).is("ADV") && first + 1 < sentence.size();
    return isInfinitive(sentence, first) || negated && isInfinitive(sentence, first + 1);
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
          && (!cue.takes(Cue.Frame.OBJECT) || lexicon.is("reflexive", before(sentence, next, cue)))
          && lexicon.is("complementizers", token.lemma())) {
        return i;
      }
      if (Verbs.isVerb(sentence, i) && Verbs.isFinite(token)) {
        return Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The lemma before a cue's first word. */
  private static String before(Sentence sentence, int next, Cue cue) {
    int i = next - cue.words().size() - 1;
    return i < 0 ? "" : sentence.token(i).lemma();
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
}
