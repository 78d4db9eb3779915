package org.segun.source;

import java.util.List;
import java.util.Optional;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/**
 * Gives the cues of a quotation that stand in the first person ("pedimos que …") to whoever is
 * quoted.
 */
final class FirstPerson {

  /** How many cues may lie between a cue and the one that quotes it. */
  private static final int REACH = 12;

  private final ParsedArticle article;
  private final List<Speech> speeches;

  FirstPerson(ParsedArticle article, List<Speech> speeches) {
    this.article = article;
    this.speeches = speeches;
  }

  void resolve() {
    for (int i = 0; i < speeches.size(); i++) {
      Speech speech = speeches.get(i);
      if (isFirstPerson(speech)) {
        speech.speaker =
            around(i).flatMap(s -> s.speaker).map(Speaker::leftOut).or(() -> speech.speaker);
      }
    }
  }

  private boolean isFirstPerson(Speech speech) {
    Sentence sentence = article.sentences().get(speech.sentence);
    return speech.cue.kind() == Cue.Kind.VERB
        && Verbs.finite(sentence, speech.token).morphology().person() == 1;
  }

  /**
   * The nearest speech whose content holds the cue: speeches are in order, so it is looked for
   * nearby on both sides.
   */
  private Optional<Speech> around(int at) {
    for (int distance = 1; distance <= REACH; distance++) {
      for (int i : new int[] {at + distance, at - distance}) {
        if (i >= 0 && i < speeches.size() && holds(speeches.get(i), speeches.get(at))) {
          return Optional.of(speeches.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Speech outer, Speech inner) {
    return outer.content.stream().anyMatch(c -> c.contains(inner.mention.span()));
  }
}
