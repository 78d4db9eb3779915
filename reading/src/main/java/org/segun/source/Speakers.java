package org.segun.source;

import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Finds who speaks: the subject of a verb, a noun phrase, the issuer of a document, or whoever spoke before. */
final class Speakers {

  /** How many sentences a speaker who is left out may lie behind. */
  private static final int REACH = 6;

  private final ParsedArticle article;
  private final Actors actors;
  private final CueLexicon lexicon;
  private Optional<Speaker> last = Optional.empty();
  private int lastSentence = -1;

  Speakers(ParsedArticle article, Actors actors, CueLexicon lexicon) {
    this.article = article;
    this.actors = actors;
    this.lexicon = lexicon;
  }

  void remember(Optional<Speaker> speaker, int sentence) {
    if (speaker.isPresent()) {
      last = speaker;
      lastSentence = sentence;
    }
  }

  /** Whoever spoke last, if not too long ago. */
  Optional<Speaker> before(int sentence) {
    return sentence - lastSentence <= REACH
        ? last.map(s -> new Speaker(s.actor(), Optional.empty()))
        : Optional.empty();
  }

  /**
   * Who says what a verb says.
   *
   * @param from first token at which a subject after the verb may stand
   * @param inverted whether the subject is expected after the verb
   */
  Optional<Speaker> of(Sentence sentence, Extents extents, int verb, int from, boolean inverted) {
    if (Verbs.isPassive(sentence, verb)) {
      return agent(sentence, extents, verb);
    }
    int subject = subject(sentence, verb, from, inverted);
    if (subject >= 0) {
      Optional<Speaker> found = at(sentence, extents, subject);
      if (found.isPresent()) {
        return found;
      }
    }
    if (isImpersonal(sentence, verb)) {
      return Optional.empty();
    }
    if (subject < 0 && Verbs.isMain(sentence, verb)) {
      Optional<Speaker> before = before(sentence.index());
      if (before.isPresent()) {
        return before;
      }
    }
    return actors
        .subject(sentence.index(), verb)
        .map(p -> new Speaker(p.actor(), Optional.empty()))
        .or(() -> before(sentence.index()));
  }

  private int subject(Sentence sentence, int verb, int from, boolean inverted) {
    int object = -1;
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "nsubj") && isNominal(sentence.token(child))) {
        return child;
      }
      if (inverted
          && child >= from
          && object < 0
          && (sentence.has(child, "obj") || sentence.has(child, "obl") || sentence.has(child, "iobj"))
          && isNominal(sentence.token(child))
          && !hasCase(sentence, child)
          && actors.at(sentence.index(), child).map(p -> p.kind().isActor()).orElse(true)) {
        object = child;
      }
    }
    return object;
  }

  private static boolean isNominal(Token token) {
    return token.is("NOUN") || token.is("PROPN") || token.is("NUM") || token.is("ADJ");
  }

  static boolean hasCase(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.has(child, "case")) {
        return true;
      }
    }
    return false;
  }

  private boolean isImpersonal(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (lexicon.is("reflexive", sentence.token(child).lemma())
          && !lexicon.is("pronominal", sentence.token(verb).lemma())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Speaker> agent(Sentence sentence, Extents extents, int verb) {
    for (int child : sentence.children(verb)) {
      if (child > verb && isNominal(sentence.token(child)) && hasAgentCase(sentence, child)) {
        return at(sentence, extents, child);
      }
    }
    return Optional.empty();
  }

  boolean hasAgentCase(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.has(child, "case") && lexicon.is("agent", sentence.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whom a noun phrase stands for; a document stands for whoever put it out. */
  Optional<Speaker> at(Sentence sentence, Extents extents, int head) {
    Optional<Participant> participant = actors.at(sentence.index(), head);
    if (participant.filter(p -> p.kind().isActor()).isPresent()) {
      return participant.map(p -> new Speaker(p.actor(), Optional.of(phrase(sentence, extents, head))));
    }
    if (isDocument(sentence, head, participant)) {
      return issuer(sentence, extents, head);
    }
    if (!isNominal(sentence.token(head))) {
      return Optional.empty();
    }
    Mention phrase = phrase(sentence, extents, head);
    return Optional.of(
        new Speaker(new Actor(phrase, Actor.UNKNOWN, Optional.empty()), Optional.of(phrase)));
  }

  /** Whether a noun phrase stands for somebody. */
  boolean isActor(int sentence, int head) {
    return actors.at(sentence, head).filter(p -> p.kind().isActor()).isPresent();
  }

  boolean isDocument(Sentence sentence, int head) {
    return isDocument(sentence, head, actors.at(sentence.index(), head));
  }

  private boolean isDocument(Sentence sentence, int head, Optional<Participant> participant) {
    return lexicon.is("documents", sentence.token(head).lemma())
        || participant.filter(p -> p.kind() == Participant.Kind.DOCUMENT).isPresent();
  }

  private Optional<Speaker> issuer(Sentence sentence, Extents extents, int head) {
    for (int child : sentence.children(head)) {
      Optional<Participant> owner =
          actors.at(sentence.index(), child).filter(p -> p.kind().isActor());
      if (owner.isPresent()) {
        return owner.map(p -> new Speaker(p.actor(), Optional.of(phrase(sentence, extents, head))));
      }
    }
    return before(sentence.index());
  }

  private Mention phrase(Sentence sentence, Extents extents, int head) {
    return Mention.of(
        article.text(),
        sentence.span(
            NounPhrases.first(sentence, head), NounPhrases.last(sentence, extents, head)));
  }
}
