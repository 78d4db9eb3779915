package org.segun.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Resolves what points back: pronouns, possessives, "the minister", "the organisation", "both
 * countries". Each goes to the nearest mention before it that fits in number and kind, in the same
 * sentence from right to left, then in the sentences before, whose subjects come first.
 */
final class References {

  static final int SENTENCES_BACK = 4;

  /** How far a word points back inside its own sentence; keeps endless "sentences" cheap. */
  static final int TOKENS_BACK = 200;

  private final ParsedArticle article;
  private final ArticleActors actors;
  private final ActorLexicon lexicon;
  private final Possessors possessors;
  private final Map<Integer, List<Participant>> mentionsOf = new HashMap<>();

  References(ParsedArticle article, ArticleActors actors, ActorLexicon lexicon) {
    this.article = article;
    this.actors = actors;
    this.lexicon = lexicon;
    this.possessors = new Possessors(actors, lexicon);
  }

  /** Whom a pronoun or a possessive means. */
  Optional<Participant> of(Sentence sentence, int token) {
    Token word = sentence.token(token);
    if (lexicon.words().is(word, "relative") && word.is("PRON")) {
      return relative(sentence, token);
    }
    if (lexicon.words().is(word, "both")) {
      return nearest(sentence, token, Participant.Kind::isActor, Morphology.Number.NONE)
          .map(p -> pointing(p, sentence, token, "both"));
    }
    if (word.is("DET") && !lexicon.words().is(word, "owner")) {
      return Optional.empty();
    }
    if (word.morphology().person() != 3 && !lexicon.words().is(word, "owner")) {
      return actors.person(sentence, token);
    }
    if (word.is("DET")) {
      Optional<Participant> owner = possessors.of(sentence, token);
      if (owner.isPresent()) {
        return owner.map(p -> pointing(p, sentence, token, "possessive"));
      }
    }
    Morphology.Number number = word.is("DET") ? Morphology.Number.NONE : word.morphology().number();
    return other(
            sentence,
            token,
            number,
            Binding.subjects(sentence, token, v -> lexicon.words().is(v, "object-control")))
        .map(p -> pointing(p, sentence, token, word.is("DET") ? "possessive" : "pronoun"));
  }

  private Optional<Participant> relative(Sentence sentence, int token) {
    int clause = sentence.head(token);
    int steps = 0;
    while (clause >= 0 && !sentence.has(clause, "acl") && steps++ < 4) {
      clause = sentence.head(clause);
    }
    if (clause < 0 || sentence.head(clause) < 0) {
      return lexicon.words().is(sentence.token(token), "relative-person")
          ? actors.person(sentence, token)
          : Optional.empty();
    }
    return actors
        .at(sentence.index(), sentence.head(clause))
        .map(p -> pointing(p, sentence, token, "relative"));
  }

  static Participant pointing(Participant to, Sentence sentence, int token, String rule) {
    return new Participant(sentence.index(), token, to.actor(), to.kind(), rule + ">" + to.rule());
  }

  /**
   * The named participant that a description without a name takes up ("the minister"), if one went
   * before.
   */
  Optional<Participant> named(Sentence sentence, Phrase phrase, Optional<Identity> explicit) {
    Token head = sentence.token(phrase.head());
    boolean definite = isDefinite(sentence, phrase);
    boolean bare =
        phrase.last() == phrase.head()
            || explicit.isPresent() && phrase.last() <= phrase.head() + 1;
    if (!definite || head.morphology().number() == Morphology.Number.PLURAL) {
      return Optional.empty();
    }
    if (phrase.noun().isPerson()
        && (bare || !phrase.noun().office().isEmpty())
        && lexicon.words().is(head, "anaphor-person")) {
      return person(sentence, phrase, explicit);
    }
    if (lexicon.words().is(head, "anaphor-state") && explicit.isPresent()) {
      return ofRegion(sentence, phrase);
    }
    if (explicit.isPresent() || phrase.last() > phrase.head()) {
      return Optional.empty();
    }
    if (lexicon.words().is(head, "anaphor-state")) {
      return nearest(
              sentence, phrase.head(), k -> k == Participant.Kind.STATE, Morphology.Number.NONE)
          .map(p -> pointing(p, sentence, phrase.head(), "description"));
    }
    return Optional.empty();
  }

  /** "The African country" is the state of Africa named last. */
  private Optional<Participant> ofRegion(Sentence sentence, Phrase phrase) {
    Set<String> region = lexicon.regions().codes(sentence, phrase.head() + 1, phrase.last());
    if (region.isEmpty()) {
      return Optional.empty();
    }
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - 2 * SENTENCES_BACK; s--) {
      List<Participant> there =
          mentions(s, s == sentence.index() ? phrase.first() : Integer.MAX_VALUE);
      for (int i = there.size() - 1; i >= 0; i--) {
        boolean state = there.get(i).kind() == Participant.Kind.STATE;
        if (state && region.contains(there.get(i).actor().code())) {
          return Optional.of(pointing(there.get(i), sentence, phrase.head(), "description"));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word that points back begins a phrase, even inside a contraction ("al", "del"). */
  private boolean isDefinite(Sentence sentence, Phrase phrase) {
    for (int i = Math.max(0, phrase.first() - 1); i < phrase.head(); i++) {
      if (sentence.token(i).is("DET") && lexicon.words().is(sentence.token(i), "definite")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Participant> person(
      Sentence sentence, Phrase phrase, Optional<Identity> explicit) {
    for (int s = sentence.index(), back = 0; s >= 0 && back <= 2 * SENTENCES_BACK; s--, back++) {
      int end = s == sentence.index() ? phrase.first() : article.sentences().get(s).size();
      Sentence there = article.sentences().get(s);
      List<NameSpan> names = actors.namesOf(s).all();
      for (int n = names.size() - 1; n >= 0; n--) {
        NameSpan name = names.get(n);
        if (name.last() < end
            && name.mayBePerson()
            && fits(actors.identityOf(there, name), phrase.noun(), explicit)) {
          return actors
              .at(s, name.first())
              .map(p -> pointing(p, sentence, phrase.head(), "description"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Identity identity, Noun noun, Optional<Identity> explicit) {
    boolean office =
        identity.office().isEmpty()
            || noun.office().isEmpty()
            || Offices.related(identity.office(), noun.office());
    return identity.kind() == Participant.Kind.PERSON
        && office
        && identity.certain()
        && (explicit.isEmpty() || explicit.get().code().equals(identity.code()));
  }

  /** Whose a phrase with a possessive is: the code of its owner. */
  Optional<String> owner(Sentence sentence, int first, int head) {
    for (int i = first; i < head; i++) {
      if (lexicon.words().is(sentence.token(i), "owner")) {
        int at = i;
        return nearest(sentence, at, Participant.Kind::isActor, Morphology.Number.NONE)
            .map(p -> p.actor().code());
      }
    }
    return Optional.empty();
  }

  /** The nearest participant before a pronoun but for those whom it cannot mean. */
  private Optional<Participant> other(
      Sentence sentence, int token, Morphology.Number number, Set<Integer> excluded) {
    if (excluded.isEmpty()) {
      return nearest(sentence, token, Participant.Kind::isActor, number);
    }
    List<Participant> here = mentions(sentence.index(), token);
    for (int i = here.size() - 1; i >= 0; i--) {
      boolean free = !excluded.contains(here.get(i).head());
      if (free && fits(here.get(i), Participant.Kind::isActor, number)) {
        return Optional.of(here.get(i));
      }
    }
    return before(sentence.index(), Participant.Kind::isActor, number);
  }

  /** The nearest participant before a token. */
  Optional<Participant> nearest(
      Sentence sentence, int token, Predicate<Participant.Kind> kind, Morphology.Number number) {
    List<Participant> here = mentions(sentence.index(), token);
    for (int i = here.size() - 1; i >= 0; i--) {
      if (fits(here.get(i), kind, number)) {
        return Optional.of(here.get(i));
      }
    }
    return before(sentence.index(), kind, number);
  }

  /** The nearest participant in the sentences before one. */
  Optional<Participant> before(
      int sentence, Predicate<Participant.Kind> kind, Morphology.Number number) {
    for (int s = sentence - 1; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
      List<Participant> there =
          mentions(s, Integer.MAX_VALUE).stream().filter(one -> fits(one, kind, number)).toList();
      Optional<Participant> subject = there.stream().filter(one -> !isOblique(one)).findFirst();
      if (!there.isEmpty()) {
        return subject.or(() -> Optional.of(there.get(0)));
      }
    }
    return Optional.empty();
  }

  /** Whether a preposition governs it, so that it is hardly what the sentence is about. */
  private boolean isOblique(Participant one) {
    Sentence there = article.sentences().get(one.sentence());
    for (int child : there.children(one.head())) {
      if (there.has(child, "case")) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(
      Participant one, Predicate<Participant.Kind> kind, Morphology.Number number) {
    return kind.test(one.kind()) && (number == Morphology.Number.NONE || number == numberOf(one));
  }

  private Morphology.Number numberOf(Participant one) {
    if (one.kind() == Participant.Kind.STATE) {
      return Morphology.Number.SINGULAR;
    }
    Token head = article.sentences().get(one.sentence()).token(one.head());
    boolean plural = head.is("NOUN") && head.morphology().number() == Morphology.Number.PLURAL;
    return plural ? Morphology.Number.PLURAL : Morphology.Number.SINGULAR;
  }

  /** The participants named or described in a sentence before a token, in order. */
  List<Participant> mentions(int sentence, int end) {
    if (end == Integer.MAX_VALUE) {
      List<Participant> known = mentionsOf.get(sentence);
      if (known == null) {
        known = List.copyOf(collect(sentence, 0, article.sentences().get(sentence).size()));
        mentionsOf.put(sentence, known);
      }
      return known;
    }
    return collect(sentence, Math.max(0, end - TOKENS_BACK), end);
  }

  private List<Participant> collect(int sentence, int from, int end) {
    Sentence there = article.sentences().get(sentence);
    List<Participant> found = new ArrayList<>();
    for (int i = from; i < there.size() && i < end; i++) {
      Token token = there.token(i);
      Optional<NameSpan> name = actors.namesOf(sentence).at(i);
      boolean noun = token.is("NOUN") || token.is("PROPN");
      if (name.isPresent() || noun && actors.namesOf(sentence).noun(i).isPresent()) {
        actors.at(sentence, i).filter(p -> p.kind().isActor()).ifPresent(found::add);
        i = name.map(NameSpan::last).orElse(i);
      }
    }
    return found;
  }
}
