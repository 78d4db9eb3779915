package org.segun.source;

import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Finds the name that a description carries beside it. */
final class ApposedNames {

  /** How many words a name may stand from the noun that it explains. */
  private static final int NEAR = 30;

  private final ParsedArticle article;
  private final Actors actors;
  private final CueLexicon lexicon;

  ApposedNames(ParsedArticle article, Actors actors, CueLexicon lexicon) {
    this.article = article;
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /**
   * The name that a description carries: "el director de la oficina, Dennis McNamara, denunció".
   */
  Optional<Speaker> of(Sentence sentence, int head, int verb) {
    int from = head + 1;
    int to = verb > head ? verb : Math.min(sentence.size(), head + NEAR);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (endsPhrase(sentence, i, verb)) {
        return Optional.empty();
      }
      if (token.name().equals("PER") && token.is("PROPN") && isApposed(sentence, i, head)) {
        Optional<Speaker> found = named(sentence, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean endsPhrase(Sentence sentence, int i, int verb) {
    Token token = sentence.token(i);
    return verb < i && Verbs.isVerb(sentence, i) && Verbs.isFinite(token)
        || lexicon.is("quotes", token.form())
        || lexicon.is("relatives", token.lemma()) && verb < i;
  }

  /** Whether a name stands beside the noun as its equal, not after a preposition. */
  private boolean isApposed(Sentence sentence, int i, int head) {
    Token before = sentence.token(i - 1);
    if (before.is("ADP") || before.is("CCONJ") || before.name().equals("PER")) {
      return false;
    }
    return before.is("PUNCT")
        || before.is("NOUN")
        || before.is("ADJ")
        || before.is("PROPN")
        || i == head + 1;
  }

  private Optional<Speaker> named(Sentence sentence, int i) {
    int at = i;
    for (int step = 0; step < 4 && at >= 0; step++) {
      Optional<Participant> found =
          actors
              .at(sentence.index(), at)
              .filter(p -> p.kind() == Participant.Kind.PERSON)
              .filter(p -> p.actor().mention().span().overlaps(sentence.token(i).span()));
      if (found.isPresent()) {
        return found.map(p -> new Speaker(p.actor(), Optional.empty(), true));
      }
      at = sentence.head(at);
    }
    int last = i;
    while (last + 1 < sentence.size() && sentence.token(last + 1).name().equals("PER")) {
      last++;
    }
    Mention mention = Mention.of(article.text(), sentence.span(i, last));
    return Optional.of(
        new Speaker(new Actor(mention, Actor.UNKNOWN, Optional.empty()), Optional.empty(), true));
  }
}
