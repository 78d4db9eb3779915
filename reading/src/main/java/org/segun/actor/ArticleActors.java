package org.segun.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.place.Places;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;
import org.segun.world.Demonym;
import org.segun.world.Folding;

/**
 * The participants of one article. Answers are kept, so that each phrase is worked out once; for
 * one thread.
 */
final class ArticleActors implements Actors {

  private final ParsedArticle article;
  private final ActorLexicon lexicon;
  private final List<SentenceNames> names = new ArrayList<>();
  private final Setting setting;
  private final Identifier identifier;
  private final Phrases phrases;
  private final Describer describer;
  private final Owners owners = new Owners();
  private final References references;
  private final Issuers issuers;
  private final Pairs pairs;
  private final Subjects subjects;
  private final Map<Long, Optional<Participant>> answers = new HashMap<>();
  private final Set<Long> underway = new HashSet<>();

  ArticleActors(ParsedArticle article, Places places, ActorLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    article.sentences().forEach(s -> names.add(new SentenceNames(s, lexicon)));
    Known known = new Known();
    setting = new Setting(article, places, names, lexicon);
    identifier = new Identifier(lexicon, setting, known);
    phrases = new Phrases(lexicon);
    describer = new Describer(lexicon, identifier, setting, owners, names);
    new Learner(phrases, describer, known, owners).read(article, names);
    references = new References(article, this, lexicon);
    issuers = new Issuers(this, references, lexicon);
    pairs = new Pairs(article, references, lexicon);
    subjects = new Subjects(article, this, references, issuers, lexicon);
  }

  @Override
  public Optional<Participant> at(int sentence, int head) {
    long key = ((long) sentence << 32) | head;
    Optional<Participant> known = answers.get(key);
    if (known != null) {
      return known;
    }
    if (!underway.add(key)) {
      return Optional.empty();
    }
    Optional<Participant> found = find(article.sentences().get(sentence), head);
    underway.remove(key);
    answers.put(key, found);
    return found;
  }

  @Override
  public Optional<Participant> subject(int sentence, int verb) {
    return subjects.of(sentence, verb).filter(p -> p.kind().isActor());
  }

  @Override
  public List<Participant> members(int sentence, int head) {
    List<Participant> both = pairs.of(sentence, head);
    return both.isEmpty() ? at(sentence, head).stream().toList() : both;
  }

  @Override
  public Optional<Participant> issuer(int sentence, int head) {
    return issuers.of(article.sentences().get(sentence), head);
  }

  @Override
  public List<Participant> named(int sentence) {
    List<Participant> found = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (NameSpan name : names.get(sentence).all()) {
      at(sentence, name.first())
          .filter(p -> p.kind().isActor() && texts.add(p.actor().mention().text()))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Participant> find(Sentence sentence, int head) {
    Token token = sentence.token(head);
    Optional<NameSpan> name = names.get(sentence.index()).at(head);
    if (name.isPresent()) {
      return Optional.of(named(sentence, head, name.get()));
    }
    List<Participant> pair = pairs.of(sentence.index(), head);
    if (!pair.isEmpty()) {
      return Optional.of(pair.get(0));
    }
    Optional<Participant> counted = counted(sentence, head);
    if (counted.isPresent()) {
      return counted;
    }
    if (token.is("PRON") || token.is("DET")) {
      return references.of(sentence, head);
    }
    Optional<Noun> noun = names.get(sentence.index()).noun(head);
    Optional<Demonym> nation = names.get(sentence.index()).nation(head);
    if (nation.isEmpty() && isQuality(sentence, head)) {
      return Optional.empty();
    }
    if (nation.isPresent() && noun.filter(n -> n.kind().isActor()).isEmpty()) {
      return Optional.of(nation(sentence, head, nation.get()));
    }
    if (noun.isPresent()) {
      return Optional.of(described(sentence, head, noun.get()));
    }
    if (token.is("NOUN") || token.is("NUM") || token.is("PROPN") || token.is("ADJ")) {
      return unknown(sentence, head);
    }
    return Optional.empty();
  }

  /** Whether an adjective only says what another is like: "military aid" has no soldier in it. */
  private boolean isQuality(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean plural = token.morphology().number() == Morphology.Number.PLURAL;
    boolean determined = head > 0 && sentence.token(head - 1).is("DET");
    return token.is("ADJ")
        && (sentence.has(head, "amod") ? !isDoer(sentence, head) : !plural && !determined);
  }

  /** Whether an adjective says who does what its noun tells: "a guerrilla attack". */
  private boolean isDoer(Sentence sentence, int adjective) {
    int noun = sentence.head(adjective);
    return lexicon.words().is(sentence.token(adjective), "doer")
        && noun >= 0
        && noun < adjective
        && names.get(sentence.index()).noun(noun).filter(n -> n.kind().isActor()).isEmpty()
        && names.get(sentence.index()).at(noun).isEmpty();
  }

  /** "Thousands of miners" are miners. */
  private Optional<Participant> counted(Sentence sentence, int head) {
    if (!sentence.token(head).is("NUM") && !lexicon.words().is(sentence.token(head), "quantity")) {
      return Optional.empty();
    }
    int noun = phrases.counted(sentence, head);
    if (noun == head) {
      return Optional.empty();
    }
    Optional<Participant> counted =
        at(sentence.index(), noun).filter(p -> p.sentence() == sentence.index());
    return counted.map(
        p -> {
          Span span =
              sentence
                  .token(phrases.first(sentence, head))
                  .span()
                  .join(sentence.token(noun).span());
          Span whole =
              p.actor().mention().span().start() >= span.start()
                  ? span.join(p.actor().mention().span())
                  : span;
          Actor actor =
              new Actor(Mention.of(article.text(), whole), p.actor().code(), p.actor().sector());
          return new Participant(sentence.index(), head, actor, p.kind(), p.rule());
        });
  }

  private Participant named(Sentence sentence, int head, NameSpan name) {
    return participant(
        sentence, head, name.first(), name.last(), identifier.identify(sentence, name));
  }

  private Participant nation(Sentence sentence, int head, Demonym nation) {
    boolean inhabitants =
        !sentence.token(head).is("ADJ") || sentence.relation(head).startsWith("nsubj");
    Identity identity =
        new Identity(
            nation.code(),
            inhabitants ? "CVL" : "",
            inhabitants ? Participant.Kind.PEOPLE : Participant.Kind.STATE,
            "",
            true,
            "demonym");
    int first = inhabitants ? phrases.first(sentence, head) : head;
    return participant(sentence, head, first, head, identity);
  }

  private Participant described(Sentence sentence, int head, Noun noun) {
    SentenceNames here = names.get(sentence.index());
    Phrase phrase = phrases.around(sentence, here, head, noun);
    if (!noun.kind().isActor()) {
      return thing(sentence, phrase);
    }
    if (sentence.token(head).is("ADJ") && sentence.has(head, "amod")) {
      Phrase alone = new Phrase(sentence.index(), head, head, head, noun, null);
      return participant(sentence, head, head, head, inferred(sentence, alone));
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
    return participant(sentence, head, phrase.first(), phrase.last(), identity);
  }

  /** A title with a name: the name is the mention, the title says what the name alone does not. */
  private Participant titled(Sentence sentence, Phrase phrase) {
    NameSpan name = java.util.Objects.requireNonNull(phrase.name());
    Identity identity = identifier.identify(sentence, name);
    if (!identity.certain() || identity.kind() == Participant.Kind.THING) {
      Identity described =
          describer
              .explicit(sentence, names.get(sentence.index()), phrase)
              .orElseGet(() -> inferred(sentence, phrase));
      identity = described;
    }
    return participant(sentence, phrase.head(), name.first(), name.last(), identity);
  }

  /**
   * What cannot act still lies or belongs somewhere, which counts when it is attacked or seized.
   */
  private Participant thing(Sentence sentence, Phrase phrase) {
    SentenceNames here = names.get(sentence.index());
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
    return participant(sentence, phrase.head(), phrase.first(), phrase.last(), identity);
  }

  /** What a description without a state in it stands for in this article. */
  private Identity inferred(Sentence sentence, Phrase phrase) {
    Noun noun = phrase.noun();
    Optional<String> owner = references.owner(sentence, phrase.first(), phrase.head());
    Optional<String> code = owner.isPresent() ? owner : owners.of(sentence, phrase.head());
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

  private Optional<Participant> unknown(Sentence sentence, int head) {
    Token token = sentence.token(head);
    int first = phrases.first(sentence, head);
    boolean people =
        token.morphology().number() == Morphology.Number.PLURAL
                && lexicon.words().endsAs(token, "person-ending")
            || token.is("NUM") && first < head && !isShare(sentence, head);
    Participant.Kind kind = people ? Participant.Kind.PEOPLE : Participant.Kind.THING;
    Noun noun = new Noun(Folding.fold(token.form()), kind, people ? "CVL" : "", "local", "");
    return Optional.of(described(sentence, head, noun));
  }

  private static boolean isShare(Sentence sentence, int number) {
    return number + 1 < sentence.size() && sentence.token(number + 1).form().equals("%");
  }

  /** Somebody unnamed, where a word can only mean persons. */
  Optional<Participant> person(Sentence sentence, int token) {
    if (!lexicon.words().is(sentence.token(token), "person")) {
      return Optional.empty();
    }
    Identity somebody =
        new Identity(setting.home(), "CVL", Participant.Kind.PEOPLE, "", false, "inferred:setting");
    return Optional.of(participant(sentence, token, token, token, somebody));
  }

  Participant participant(Sentence sentence, int head, int first, int last, Identity identity) {
    Span span = sentence.span(first, last);
    Optional<String> sector = Optional.of(identity.sector()).filter(s -> !s.isEmpty());
    Actor actor = new Actor(Mention.of(article.text(), span), identity.code(), sector);
    return new Participant(sentence.index(), head, actor, identity.kind(), identity.rule());
  }

  SentenceNames namesOf(int sentence) {
    return names.get(sentence);
  }

  Identity identityOf(Sentence sentence, NameSpan name) {
    return identifier.identify(sentence, name);
  }

  String home() {
    return setting.home();
  }
}
