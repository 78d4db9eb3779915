package org.segun.source;

import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Whom a noun phrase beside a cue stands for. */
final class SpeakerPhrases {

  /** How many words a name may stand from the noun that it explains. */
  private static final int NEAR = 30;

  private final ParsedArticle article;
  private final Actors actors;
  private final CueLexicon lexicon;
  private final SpeakerMemory memory;

  SpeakerPhrases(ParsedArticle article, Actors actors, CueLexicon lexicon, SpeakerMemory memory) {
    this.article = article;
    this.actors = actors;
    this.lexicon = lexicon;
    this.memory = memory;
  }

  /** Whether a noun phrase stands for somebody. */
  boolean isActor(Sentence sentence, int head) {
    return actors.at(sentence.index(), head).filter(p -> p.kind().isActor()).isPresent();
  }

  /**
   * Whether a noun phrase stands for somebody, or for something that speaks: a document, a source,
   * a name.
   */
  boolean canSpeak(Sentence sentence, int head) {
    Optional<Participant> participant = actors.at(sentence.index(), head);
    if (participant.isPresent() && participant.get().kind().isActor()) {
      return true;
    }
    return sentence.token(head).is("PROPN")
        || isDocument(sentence, head)
        || lexicon.is("informants", sentence.token(head).lemma())
        || lexicon.is("partitives", sentence.token(head).lemma()) && hasPart(sentence, head);
  }

  /** "uno de los protagonistas". */
  private static boolean hasPart(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (child > head && sentence.has(child, "nmod")) {
        return true;
      }
    }
    return false;
  }

  boolean isDocument(Sentence sentence, int head) {
    return lexicon.is("documents", sentence.token(head).lemma())
        || actors
            .at(sentence.index(), head)
            .filter(p -> p.kind() == Participant.Kind.DOCUMENT)
            .isPresent();
  }

  /**
   * Whom a noun phrase stands for; a document stands for whoever put it out.
   *
   * @param verb the verb that it is the subject of, or -1
   */
  Optional<Speaker> at(Sentence sentence, Extents extents, int head, int verb) {
    if (!canSpeak(sentence, head)) {
      return Optional.empty();
    }
    Mention phrase = phrase(sentence, extents, head);
    Optional<Speaker> name =
        isPersonsName(sentence, head) ? Optional.empty() : name(sentence, head, verb);
    if (name.isPresent()) {
      return name.map(s -> new Speaker(s.actor(), Optional.of(phrase), true));
    }
    Optional<Participant> participant =
        actors.at(sentence.index(), head).filter(p -> p.kind().isActor());
    if (participant.isEmpty() && isDocument(sentence, head)) {
      return issuer(sentence, head, phrase);
    }
    boolean person =
        participant.filter(p -> p.kind() == Participant.Kind.PERSON).isPresent()
            || sentence.token(head).name().equals("PER");
    Speaker found =
        new Speaker(
            participant
                .map(Participant::actor)
                .orElseGet(() -> new Actor(phrase, Actor.UNKNOWN, Optional.empty())),
            Optional.of(phrase),
            person);
    boolean ownName = found.isNamed() && isBeside(found.actor().mention(), phrase);
    return Optional.of(ownName ? found : described(sentence, head, found));
  }

  /** Whether a name stands in a phrase or right behind it, "the agency Xinhua". */
  private static boolean isBeside(Mention name, Mention phrase) {
    return name.span().start() <= phrase.span().end() + 1
        && name.span().end() > phrase.span().start();
  }

  /**
   * Whether a noun phrase is a person's name by itself, not the name of an office beside which the
   * person's stands.
   */
  private boolean isPersonsName(Sentence sentence, int head) {
    return sentence.token(head).name().equals("PER")
        && actors
            .at(sentence.index(), head)
            .filter(p -> p.kind().isActor() && p.kind() != Participant.Kind.PERSON)
            .isEmpty();
  }

  /** "El funcionario", "la organización": whoever of that kind spoke last under his name. */
  private Speaker described(Sentence sentence, int head, Speaker found) {
    boolean back =
        isDefinite(sentence, head)
            && !sentence.token(head).is("PROPN")
            && isSingular(sentence, head);
    if (!back) {
      return found;
    }
    String lemma = sentence.token(head).lemma();
    if (lexicon.is("sources", lemma) && !lexicon.is("unnamed", lemma)) {
      return found;
    }
    Optional<Speaker> before =
        lexicon.is("unnamed", lemma) ? bare(sentence, head) : memory.lastNamed(found.isPerson());
    return before.map(s -> new Speaker(s.actor(), found.spoken(), s.isPerson())).orElse(found);
  }

  /** "La fuente", said of nobody else's: whoever spoke last. */
  private Optional<Speaker> bare(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (child > head && !sentence.token(child).is("PUNCT")) {
        return Optional.empty();
      }
    }
    return memory.last(sentence.index());
  }

  private static boolean isSingular(Sentence sentence, int head) {
    return sentence.token(head).morphology().number() != org.segun.syntax.Morphology.Number.PLURAL;
  }

  private boolean isDefinite(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.has(child, "det")) {
        return lexicon.is("definite", sentence.token(child).lemma());
      }
    }
    return false;
  }

  /**
   * The name that a description carries: "el director de la oficina, Dennis McNamara, denunció".
   */
  private Optional<Speaker> name(Sentence sentence, int head, int verb) {
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

  private Optional<Speaker> issuer(Sentence sentence, int head, Mention phrase) {
    for (int child : sentence.children(head)) {
      Optional<Participant> owner =
          actors.at(sentence.index(), child).filter(p -> p.kind().isActor());
      if (owner.isPresent()) {
        return owner.map(
            p -> new Speaker(p.actor(), Optional.of(phrase), p.kind() == Participant.Kind.PERSON));
      }
    }
    return memory.last(sentence.index());
  }

  private Mention phrase(Sentence sentence, Extents extents, int head) {
    return Mention.of(
        article.text(),
        sentence.span(
            NounPhrases.first(sentence, head), NounPhrases.last(sentence, extents, head)));
  }
}
