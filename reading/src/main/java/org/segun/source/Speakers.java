package org.segun.source;

import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Finds who says what a verb says: its subject, its agent, or whoever spoke before. */
final class Speakers {

  /** How far from a verb a subject after it may stand. */
  private static final int NEAR = 14;

  /** How far before a verb the one that it is joined to may stand. */
  private static final int FAR = 40;

  private final Actors actors;
  private final CueLexicon lexicon;
  private final SpeakerPhrases phrases;
  private final SpeakerMemory memory;

  Speakers(Actors actors, CueLexicon lexicon, SpeakerPhrases phrases, SpeakerMemory memory) {
    this.actors = actors;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.memory = memory;
  }

  /** The subject of a verb, or -1. */
  int subject(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "nsubj")
          && isNominal(sentence.token(child))
          && !hasCase(sentence, child)) {
        return child;
      }
    }
    return -1;
  }

  /**
   * The subject that follows a verb ("…, informó este martes la policía"), or -1: the first noun
   * phrase that can speak and has no preposition, whatever the tree makes of it.
   *
   * @param from first token after the verb
   */
  int subjectAfter(Sentence sentence, int verb, int from) {
    for (int child : sentence.children(verb)) {
      if (child >= from && sentence.has(child, "nsubj") && phrases.canSpeak(sentence, child)) {
        return child;
      }
    }
    boolean prepositional = false;
    for (int i = from; i < sentence.size() && i < from + NEAR; i++) {
      Token token = sentence.token(i);
      if (Marks.is(token) || Verbs.isVerb(sentence, i)) {
        return -1;
      }
      if (token.is("ADP")) {
        prepositional = true;
      } else if (token.is("DET") && !prepositional || lexicon.is("times", token.lemma())) {
        prepositional = false;
      } else if (isNominal(token) || lexicon.is("partitives", token.lemma())) {
        if (!prepositional && phrases.canSpeak(sentence, i)) {
          return i;
        }
        prepositional = false;
      }
    }
    return -1;
  }

  /**
   * Who says what a verb says.
   *
   * @param subject its subject, or -1
   */
  Optional<Speaker> of(Sentence sentence, Extents extents, int verb, int subject) {
    if (Verbs.isPassive(sentence, verb)) {
      return agent(sentence, extents, verb);
    }
    if (subject >= 0) {
      return phrases.at(sentence, extents, subject, verb);
    }
    if (isImpersonal(sentence, verb)) {
      return written(sentence, extents, verb);
    }
    boolean finite = Verbs.isFinite(Verbs.finite(sentence, verb));
    Optional<Speaker> inherited = inherited(sentence, extents, verb);
    if (inherited.isPresent()) {
      return inherited;
    }
    if (finite && !isRelative(sentence, verb)) {
      return memory.last(sentence.index()).or(() -> grammatical(sentence, verb));
    }
    return controller(sentence, extents, verb)
        .or(() -> grammatical(sentence, verb))
        .or(() -> memory.last(sentence.index()));
  }

  /** "En el informe se denuncia que …": whoever put the document out. */
  private Optional<Speaker> written(Sentence sentence, Extents extents, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "obl") && phrases.isDocument(sentence, child)) {
        return phrases.at(sentence, extents, child, -1);
      }
    }
    return Optional.empty();
  }

  /** Who says what stands before a cue without a subject ("…, dijo"): whoever spoke before. */
  Optional<Speaker> ofInverted(Sentence sentence, Extents extents, int verb, int subject) {
    Optional<Speaker> last =
        subject >= 0 || Verbs.isPassive(sentence, verb) || isImpersonal(sentence, verb)
            ? Optional.empty()
            : memory.last(sentence.index());
    return last.or(() -> of(sentence, extents, verb, subject));
  }

  /**
   * "Tras destacar que …, Annan advirtió": the subject of the verb on which an infinitive or gerund
   * hangs.
   */
  private Optional<Speaker> controller(Sentence sentence, Extents extents, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && isDependent(sentence, at); steps++) {
      at = sentence.head(at);
      int subject = at < 0 ? -1 : subject(sentence, at);
      if (subject >= 0) {
        return phrases.at(sentence, extents, subject, at);
      }
    }
    return Optional.empty();
  }

  private static boolean isDependent(Sentence sentence, int verb) {
    return sentence.has(verb, "advcl") || sentence.has(verb, "conj") || sentence.has(verb, "xcomp");
  }

  private Optional<Speaker> grammatical(Sentence sentence, int verb) {
    return actors
        .subject(sentence.index(), verb)
        .filter(p -> p.kind() != Participant.Kind.PLACE)
        .map(p -> new Speaker(p.actor(), Optional.empty(), p.kind() == Participant.Kind.PERSON));
  }

  /** "Annan se reunió con él y le pidió …": the subject of the verb that this one is joined to. */
  private Optional<Speaker> inherited(Sentence sentence, Extents extents, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && sentence.has(at, "conj") && sentence.head(at) >= 0; steps++) {
      at = partner(sentence, sentence.head(at), verb);
      int subject = subject(sentence, at);
      boolean same = Verbs.isMain(sentence, at) || at != sentence.head(verb);
      if (subject >= 0 && subject < at && same) {
        return phrases.at(sentence, extents, subject, at);
      }
    }
    return Optional.empty();
  }

  /**
   * The verb that a joined one goes on from: the last before it with its own tense and person,
   * where the tree hangs it on one with others ("dijo que Omar ha salido y ha advertido que …").
   */
  private int partner(Sentence sentence, int head, int verb) {
    Token form = Verbs.finite(sentence, verb);
    if (!Verbs.isFinite(form) || Verbs.isSameForm(form, Verbs.finite(sentence, head))) {
      return head;
    }
    for (int i = verb - 1; i > head && i > verb - FAR; i--) {
      boolean partner =
          Verbs.isVerb(sentence, i)
              && sentence.has(i, "ccomp")
              && Verbs.isSameForm(form, Verbs.finite(sentence, i))
              && subject(sentence, i) >= 0;
      if (partner) {
        return i;
      }
    }
    return head;
  }

  private static boolean isRelative(Sentence sentence, int verb) {
    return sentence.has(verb, "acl");
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
        return phrases.at(sentence, extents, child, -1);
      }
    }
    return Optional.empty();
  }

  private boolean hasAgentCase(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.has(child, "case") && lexicon.is("agent", sentence.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }
}
