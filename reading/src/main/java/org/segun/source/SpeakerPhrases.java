package org.segun.source;

import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** Whom a noun phrase beside a cue stands for. */
final class SpeakerPhrases {

  private final ParsedArticle article;
  private final Actors actors;
  private final CueLexicon lexicon;
  private final SpeakerMemory memory;
  private final DocumentMemory documents;
  private final ApposedNames apposed;

  SpeakerPhrases(
      ParsedArticle article,
      Actors actors,
      CueLexicon lexicon,
      SpeakerMemory memory,
      DocumentMemory documents) {
    this.documents = documents;
    this.apposed = new ApposedNames(article, actors, lexicon);
    this.article = article;
    this.actors = actors;
    this.lexicon = lexicon;
    this.memory = memory;
  }

  /** Whether a noun phrase stands for somebody. */
  boolean isActor(Sentence sentence, int head) {
    return actors.at(sentence.index(), head).filter(p -> p.kind().isActor()).isPresent();
  }

  /** Whether a noun phrase stands for a person or a body, which can be named in a headline. */
  boolean isVoice(Sentence sentence, int head) {
    return sentence.token(head).name().equals("PER")
        || actors
            .at(sentence.index(), head)
            .map(Participant::kind)
            .filter(k -> k.isActor() && k != Participant.Kind.STATE)
            .isPresent();
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
        isPersonsName(sentence, head) ? Optional.empty() : apposed.of(sentence, head, verb);
    if (name.isPresent()) {
      return name.map(s -> new Speaker(s.actor(), Optional.of(phrase), true));
    }
    Optional<Participant> participant =
        actors.at(sentence.index(), head).filter(p -> p.kind().isActor());
    if (participant.isEmpty() && isDocument(sentence, head)) {
      return issuer(sentence, extents, head, phrase);
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
    if (verb >= 0) {
      Optional<Speaker> joint = joint(sentence, extents, head, verb, found);
      if (joint.isPresent()) {
        return joint;
      }
    }
    boolean ownName = found.isNamed() && isBeside(found.actor().mention(), phrase);
    return Optional.of(ownName ? found : described(sentence, head, found));
  }

  /**
   * "Washington y Seúl": all of them under one mention, with the code of the first; empty where a
   * speaker speaks alone.
   */
  private Optional<Speaker> joint(
      Sentence sentence, Extents extents, int head, int verb, Speaker first) {
    boolean plural =
        Verbs.finite(sentence, verb).morphology().number()
            == org.segun.syntax.Morphology.Number.PLURAL;
    int last = -1;
    for (int child : sentence.children(head)) {
      if (plural && child > head && sentence.has(child, "conj") && canSpeak(sentence, child)) {
        last = NounPhrases.last(sentence, extents, child);
      }
    }
    Span own = first.actor().mention().span();
    boolean here = own.overlaps(sentence.token(head).span());
    if (last < 0 || !here || verb > head && last >= verb) {
      return Optional.empty();
    }
    Mention all =
        Mention.of(article.text(), new Span(own.start(), sentence.token(last).span().end()));
    Actor actor = new Actor(all, first.actor().code(), first.actor().sector());
    return Optional.of(new Speaker(actor, Optional.of(all), false));
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

  /** Whoever put a document out: named beside it, remembered with it, or the last to speak. */
  private Optional<Speaker> issuer(Sentence sentence, Extents extents, int head, Mention phrase) {
    return owner(sentence, extents, head)
        .or(() -> documents.issuer(sentence.token(head).lemma(), sentence.index()))
        .or(() -> memory.last(sentence.index()))
        .or(() -> documents.last(sentence.index()))
        .map(s -> new Speaker(s.actor(), Optional.of(phrase), s.isPerson()));
  }

  /** "el informe de la ONU", "imágenes difundidas por Kiev". */
  Optional<Speaker> owner(Sentence sentence, Extents extents, int head) {
    for (int child : sentence.children(head)) {
      Optional<Participant> owner =
          actors.at(sentence.index(), child).filter(p -> p.kind().isActor());
      if (owner.isPresent()) {
        return owner.map(
            p -> new Speaker(p.actor(), Optional.empty(), p.kind() == Participant.Kind.PERSON));
      }
      boolean published = lexicon.is("publishing", sentence.token(child).lemma());
      if (child > head && published && Verbs.isPassive(sentence, child)) {
        Optional<Speaker> agent = agent(sentence, extents, child);
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> agent(Sentence sentence, Extents extents, int participle) {
    for (int child : sentence.children(participle)) {
      boolean by =
          child > participle
              && lexicon.is("agent", sentence.token(extents.first(child)).lemma())
              && isActor(sentence, child);
      if (by) {
        return at(sentence, extents, child, -1);
      }
    }
    return Optional.empty();
  }

  private Mention phrase(Sentence sentence, Extents extents, int head) {
    return Mention.of(
        article.text(),
        sentence.span(
            NounPhrases.first(sentence, head), NounPhrases.last(sentence, extents, head)));
  }
}
