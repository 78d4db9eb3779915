package org.segun.source;

import java.util.Optional;
import org.segun.model.Mention;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;

/**
 * Attributions by a preposition or a fixed phrase: "según la policía", "de acuerdo con el informe",
 * "para Criado".
 */
final class PhraseSpeeches {

  private static final int NEAR = 8;

  private final String text;
  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final SpeakerPhrases phrases;

  PhraseSpeeches(String text, CueLexicon lexicon, Speakers speakers, SpeakerPhrases phrases) {
    this.text = text;
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.phrases = phrases;
  }

  /**
   * The attribution by the phrase that begins at a token; empty where it names nobody who could say
   * anything.
   */
  Optional<Speech> at(Sentence sentence, Extents extents, int i, Cue cue) {
    int next = i + cue.words().size();
    int head = head(sentence, next);
    if (head < 0) {
      return Optional.empty();
    }
    if (cue.takes(Cue.Frame.OBJECT) && !(i == 0 && isNamed(sentence, head))) {
      return Optional.empty();
    }
    boolean verbal = Verbs.isVerb(sentence, head);
    if (verbal && lexicon.is("rulings", sentence.token(head).lemma())) {
      return Optional.empty();
    }
    Optional<Speaker> speaker =
        verbal
            ? speakers.of(sentence, extents, head, speakers.subjectAfter(sentence, head, head + 1))
            : nominal(sentence, extents, head);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = Mention.of(text, sentence.span(i, next - 1));
    Speech speech = new Speech(cue, sentence.index(), i, mention, speaker);
    int last =
        verbal
            ? closing(sentence, head)
            : afterName(sentence, NounPhrases.last(sentence, extents, head) + 1, speaker.get());
    addContent(speech, sentence, i, Math.max(next, last));
    return Optional.of(speech);
  }

  /**
   * A preposition of many uses ("para") gives an opinion only at the head of a sentence and before
   * a name.
   */
  private static boolean isNamed(Sentence sentence, int head) {
    return sentence.token(head).is("PROPN")
        && (sentence.token(head).name().equals("PER") || sentence.token(head).name().equals("ORG"));
  }

  private int head(Sentence sentence, int next) {
    for (int i = next; i < sentence.size() && i < next + NEAR; i++) {
      Token token = sentence.token(i);
      if (token.is("NOUN") || token.is("PROPN")) {
        return top(sentence, i, next);
      }
      if (Verbs.isVerb(sentence, i) && lexicon.at(sentence, i).isPresent()) {
        return i;
      }
      if (token.is("PUNCT") && !lexicon.is("quotes", token.form())) {
        return -1;
      }
    }
    return -1;
  }

  /** The head of the noun phrase that begins after the preposition and holds token {@code i}. */
  private static int top(Sentence sentence, int i, int next) {
    int at = i;
    while (sentence.head(at) >= next
        && sentence.head(at) < i + NEAR
        && (sentence.has(at, "flat") || sentence.has(at, "compound") || sentence.has(at, "amod"))) {
      at = sentence.head(at);
    }
    return at;
  }

  private Optional<Speaker> nominal(Sentence sentence, Extents extents, int head) {
    return phrases.at(sentence, extents, head, -1);
  }

  /** The token after a name in apposition: "según el portavoz, el general Keller, …". */
  private static int afterName(Sentence sentence, int after, Speaker speaker) {
    Span name = speaker.actor().mention().span();
    for (int i = after; i < sentence.size() && i < after + NEAR; i++) {
      if (sentence.token(i).span().end() == name.end()) {
        return i + 1;
      }
    }
    return after;
  }

  private static int closing(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !sentence.token(i).is("PUNCT")) {
      i++;
    }
    return i;
  }

  private static void addContent(Speech speech, Sentence sentence, int first, int after) {
    boolean apart =
        first == 0
            || sentence.token(first - 1).is("PUNCT")
            || after < sentence.size()
                && sentence.token(after).is("PUNCT")
                && !sentence.token(first - 1).is("NOUN")
                && !sentence.token(first - 1).is("PROPN")
                && !sentence.token(first - 1).is("ADJ");
    int from = apart ? 0 : clauseStart(sentence, first);
    if (first > from) {
      speech.add(sentence.span(from, first - 1));
    }
    if (after < sentence.size() && apart) {
      speech.add(sentence.span(after, sentence.size() - 1));
    }
  }

  private static int clauseStart(Sentence sentence, int i) {
    int from = i - 1;
    while (from > 0 && !sentence.token(from - 1).is("PUNCT")) {
      from--;
    }
    return from;
  }
}
