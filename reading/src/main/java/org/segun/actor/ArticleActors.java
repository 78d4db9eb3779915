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
  private final Descriptions descriptions;
  private final References references;
  private final Issuers issuers;
  private final Pairs pairs;
  private final Groups groups;
  private final Subjects subjects;
  private final Map<Long, Optional<Participant>> answers = new HashMap<>();
  private final Set<Long> underway = new HashSet<>();

  ArticleActors(ParsedArticle article, Places places, ActorLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    article.sentences().forEach(s -> names.add(new SentenceNames(s, lexicon)));
    Known known = new Known();
    Owners owners = new Owners();
    setting = new Setting(article, places, names, lexicon);
    Bodies bodies = new Bodies(names, lexicon);
    identifier = new Identifier(lexicon, setting, known, bodies);
    phrases = new Phrases(lexicon);
    Describer describer = new Describer(lexicon, identifier, setting, owners, names);
    new Learner(phrases, describer, known, owners).read(article, names);
    references = new References(article, this, lexicon);
    descriptions =
        new Descriptions(this, describer, phrases, owners, setting, references, bodies, lexicon);
    issuers = new Issuers(this, references, lexicon);
    pairs = new Pairs(article, references, lexicon);
    groups = new Groups(this, lexicon);
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
    if (!both.isEmpty()) {
      return both;
    }
    List<Participant> several = groups.of(article.sentences().get(sentence), head);
    return several.isEmpty() ? at(sentence, head).stream().toList() : several;
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
      return Optional.of(descriptions.of(sentence, head, noun.get()));
    }
    if (token.is("NOUN") || token.is("NUM") || token.is("PROPN") || token.is("ADJ")) {
      return descriptions.unknown(sentence, head);
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
