package org.segun.source;

import java.util.Optional;
import org.segun.model.Mention;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Attributions by a mark alone, as headlines have them: "Petro: no habrá acuerdo", "No habrá
 * acuerdo —Petro", "Depende del FMI (Duhalde)".
 */
final class MarkSpeeches {

  /** How many words a speaker may have. */
  private static final int LONGEST = 9;

  /** A headline is the first sentence, or the one after a date. */
  private static final int FIRST = 1;

  private final String text;
  private final CueLexicon lexicon;
  private final SpeakerPhrases phrases;

  MarkSpeeches(String text, CueLexicon lexicon, SpeakerPhrases phrases) {
    this.text = text;
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  Optional<Speech> at(Sentence sentence, Extents extents, int mark, Cue cue) {
    return cue.kind() == Cue.Kind.AFTER_NAME
        ? afterName(sentence, extents, mark, cue)
        : beforeName(sentence, extents, mark, cue);
  }

  private Optional<Speech> afterName(Sentence sentence, Extents extents, int mark, Cue cue) {
    int next = mark + 1;
    if (mark > LONGEST || next >= sentence.size() || !isName(sentence, 0, mark)) {
      return Optional.empty();
    }
    boolean quoted = lexicon.is("quotes", sentence.token(next).form());
    if (!quoted && !isTold(sentence, next, sentence.size())) {
      return Optional.empty();
    }
    return speech(sentence, extents, head(sentence, 0, mark), mark, cue, quoted)
        .map(speech -> add(speech, sentence, next, sentence.size() - 1));
  }

  private Optional<Speech> beforeName(Sentence sentence, Extents extents, int mark, Cue cue) {
    int end = sentence.size();
    boolean stop = sentence.token(end - 1).form().equals(".");
    end -= stop ? 1 : 0;
    boolean closed = Marks.is(sentence.token(end - 1));
    end -= closed ? 1 : 0;
    if (mark == 0 || end <= mark + 1 || end - mark > LONGEST || !isName(sentence, mark + 1, end)) {
      return Optional.empty();
    }
    boolean quoted = lexicon.is("quotes", sentence.token(mark - 1).form());
    boolean plain =
        sentence.index() <= FIRST
            && !stop
            && isTold(sentence, 0, mark)
            && !isAcronym(sentence, mark + 1, end);
    if (!quoted && !plain) {
      return Optional.empty();
    }
    return speech(sentence, extents, head(sentence, mark + 1, end), mark, cue, quoted)
        .map(speech -> add(speech, sentence, 0, mark - 1));
  }

  private static Speech add(Speech speech, Sentence sentence, int first, int last) {
    speech.inverted = true;
    speech.add(sentence.span(first, last));
    return speech;
  }

  private Optional<Speech> speech(
      Sentence sentence, Extents extents, int head, int mark, Cue cue, boolean quoted) {
    if (head < 0 || !(phrases.isVoice(sentence, head) || quoted && isProper(sentence, head))) {
      return Optional.empty();
    }
    Mention mention = Mention.of(text, sentence.token(mark).span());
    return phrases
        .at(sentence, extents, head, -1)
        .map(s -> new Speech(cue, sentence.index(), mark, mention, Optional.of(s)));
  }

  private static boolean isProper(Sentence sentence, int head) {
    return sentence.token(head).is("PROPN");
  }

  /** The head of the noun phrase between two tokens, or -1. */
  private static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.is("PROPN") || token.is("NOUN")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all words between two tokens may be of a name or of an office. */
  private static boolean isName(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean fits =
          token.is("PROPN")
              || token.is("NOUN")
              || token.is("ADJ")
              || token.is("DET")
              || token.is("ADP")
              || token.form().equals(",") && i > from;
      if (!fits || Marks.is(token) && !token.form().equals(",")) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isTold(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Verbs.isVerb(sentence, i) && Verbs.isFinite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "(OIEA)" explains a name. */
  private static boolean isAcronym(Sentence sentence, int from, int to) {
    String form = sentence.token(from).form();
    return to == from + 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
