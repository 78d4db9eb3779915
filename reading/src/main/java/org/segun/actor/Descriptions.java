package org.segun.actor;

import java.util.Objects;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/**
 * Says whom a described participant stands for: the name beside it, the state or body in it, who
 * was named before, and last the state that the article is about.
 */
final class Descriptions {

  private final ArticleActors actors;
  private final Describer describer;
  private final Phrases phrases;
  private final Owners owners;
  private final Setting setting;
  private final References references;
  private final ActorLexicon lexicon;
  private final Bodies bodies;

  Descriptions(
      ArticleActors actors,
      Describer describer,
      Phrases phrases,
      Owners owners,
      Setting setting,
      References references,
      Bodies bodies,
      ActorLexicon lexicon) {
    this.actors = actors;
    this.describer = describer;
    this.phrases = phrases;
    this.owners = owners;
    this.setting = setting;
    this.references = references;
    this.lexicon = lexicon;
    this.bodies = bodies;
  }

  /** Whom the phrase of a noun stands for. */
  Participant of(Sentence sentence, int head, Noun noun) {
    SentenceNames here = actors.namesOf(sentence.index());
    Phrase phrase = phrases.around(sentence, here, head, noun);
    if (!noun.kind().isActor()) {
      return thing(sentence, phrase);
    }
    if (sentence.token(head).is("ADJ") && sentence.has(head, "amod")) {
      Phrase alone = new Phrase(sentence.index(), head, head, head, noun, null);
      return actors.participant(sentence, head, head, head, inferred(sentence, alone));
    }
    if (phrase.name() != null) {
      return titled(sentence, phrase);
    }
    Optional<Identity> explicit = describer.explicit(sentence, here, phrase);
    Optional<Participant> before = references.named(sentence, phrase, explicit);
    if (before.isPresent()) {
      return before.get();
    }
    Identity identity = explicit.orElseGet(() -> inferred(sentence, phrase));
    return actors.participant(sentence, head, phrase.first(), phrase.last(), identity);
  }

  /** A title with a name: the name is the mention, the title says what the name alone does not. */
  private Participant titled(Sentence sentence, Phrase phrase) {
    NameSpan name = Objects.requireNonNull(phrase.name());
    Identity identity = actors.identityOf(sentence, name);
    if (!identity.certain() || identity.kind() == Participant.Kind.THING) {
      Identity described =
          describer
              .explicit(sentence, actors.namesOf(sentence.index()), phrase)
              .orElseGet(() -> inferred(sentence, phrase));
      identity = described;
    }
    return actors.participant(sentence, phrase.head(), name.first(), name.last(), identity);
  }

  /**
   * What cannot act still lies or belongs somewhere, which counts when it is attacked or seized.
   */
  private Participant thing(Sentence sentence, Phrase phrase) {
    SentenceNames here = actors.namesOf(sentence.index());
    Optional<String> code = describer.codeIn(sentence, here, phrase.head() + 1, phrase.last());
    if (code.isEmpty()) {
      code = owners.of(sentence, phrase.head()).or(() -> setting.countryOf(sentence));
    }
    Identity identity =
        new Identity(
            code.orElse(setting.home()),
            "",
            phrase.noun().kind(),
            "",
            code.isPresent(),
            "noun:person-nouns:" + phrase.noun().word());
    return actors.participant(sentence, phrase.head(), phrase.first(), phrase.last(), identity);
  }

  /** What a description without a state in it stands for in this article. */
  private Identity inferred(Sentence sentence, Phrase phrase) {
    Noun noun = phrase.noun();
    Optional<String> owner = references.owner(sentence, phrase.first(), phrase.head());
    Optional<String> code = owner.isPresent() ? owner : owners.of(sentence, phrase.head());
    if (code.isEmpty()) {
      code = bodies.named(sentence, phrase);
    }
    if (code.isEmpty() && describer.isKnownBody(sentence, phrase)) {
      code = Optional.of("IGO");
    }
    if (code.isEmpty() && !noun.isLocal()) {
      code = Optional.of(noun.otherwise());
    }
    if (code.isEmpty() && !noun.sector().equals("GOV")) {
      code = setting.countryOf(sentence);
    }
    String rule = "inferred:person-nouns:" + noun.word();
    return new Identity(
        code.orElse(setting.home()), noun.sector(), noun.kind(), noun.office(), false, rule);
  }

  /** What a noun stands for that no register has: people by its ending, else a thing. */
  Optional<Participant> unknown(Sentence sentence, int head) {
    Token token = sentence.token(head);
    int first = phrases.first(sentence, head);
    boolean people =
        token.morphology().number() == Morphology.Number.PLURAL
                && lexicon.words().endsAs(token, "person-ending")
            || token.is("NUM") && first < head && !isShare(sentence, head);
    Participant.Kind kind = people ? Participant.Kind.PEOPLE : Participant.Kind.THING;
    Noun noun = new Noun(Folding.fold(token.form()), kind, people ? "CVL" : "", "local", "");
    return Optional.of(of(sentence, head, noun));
  }

  private static boolean isShare(Sentence sentence, int number) {
    return number + 1 < sentence.size() && sentence.token(number + 1).form().equals("%");
  }
}
