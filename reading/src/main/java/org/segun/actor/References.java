package org.segun.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int SENTENCES_BACK = 4;

  private final ParsedArticle article;
  private final ArticleActors actors;
  private final ActorLexicon lexicon;
  private final Map<Integer, List<Participant>> mentionsOf = new HashMap<>();

  References(ParsedArticle article, ArticleActors actors, ActorLexicon lexicon) {
    this.article = article;
    this.actors = actors;
    this.lexicon = lexicon;
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
    Morphology.Number number = word.is("DET") ? Morphology.Number.NONE : word.morphology().number();
    return nearest(sentence, token, Participant.Kind::isActor, number)
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
    boolean definite =
        phrase.first() < phrase.head()
            && lexicon.words().is(sentence.token(phrase.first()), "definite");
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
            || related(identity.office(), noun.office());
    return identity.kind() == Participant.Kind.PERSON
        && office
        && identity.certain()
        && (explicit.isEmpty() || explicit.get().code().equals(identity.code()));
  }

  private static boolean related(String office, String noun) {
    return office.equals(noun)
        || noun.equals("minister")
            && (office.equals("foreign")
                || office.equals("defence")
                || office.equals("interior")
                || office.equals("finance"))
        || noun.equals("leader")
        || noun.equals("president") && (office.equals("prime-minister") || office.equals("head"));
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

  /** Who put out a document. */
  Optional<Participant> issuer(Sentence sentence, int head) {
    Optional<Participant> document = actors.at(sentence.index(), head);
    if (document.filter(d -> d.kind() == Participant.Kind.DOCUMENT).isEmpty()) {
      return Optional.empty();
    }
    return owned(sentence, head)
        .or(() -> adopter(sentence, head))
        .or(() -> nearest(sentence, head, References::canIssue, Morphology.Number.SINGULAR))
        .map(p -> pointing(p, sentence, head, "issuer"));
  }

  /** The body of states that adopted a resolution. */
  private Optional<Participant> adopter(Sentence sentence, int head) {
    boolean resolution =
        actors
            .namesOf(sentence.index())
            .noun(head)
            .filter(n -> n.office().equals("resolution"))
            .isPresent();
    for (int s = sentence.index();
        resolution && s >= 0 && s >= sentence.index() - SENTENCES_BACK;
        s--) {
      List<Participant> there = mentions(s, s == sentence.index() ? head : Integer.MAX_VALUE);
      for (int i = there.size() - 1; i >= 0; i--) {
        boolean body =
            there.get(i).kind() == Participant.Kind.ORGANISATION
                && there.get(i).actor().code().equals("IGO");
        if (body) {
          return Optional.of(there.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean canIssue(Participant.Kind kind) {
    return kind == Participant.Kind.ORGANISATION
        || kind == Participant.Kind.PARTY
        || kind == Participant.Kind.ARMED_GROUP;
  }

  /**
   * The participant inside the phrase of a noun: its complement or its adjective of nationality.
   */
  Optional<Participant> owned(Sentence sentence, int head) {
    for (int i = head + 1; i < sentence.size() && i - head < 8; i++) {
      Token token = sentence.token(i);
      boolean other = token.is("VERB") || token.is("PRON") || token.is("AUX") || token.is("SCONJ");
      if (other || token.is("PUNCT") && i > head + 1) {
        return Optional.empty();
      }
      boolean nominal = token.is("NOUN") || token.is("PROPN");
      boolean nation = token.is("ADJ") && lexicon.countries().demonym(token.form()).isPresent();
      Optional<Participant> one =
          nominal || nation ? actors.at(sentence.index(), i) : Optional.empty();
      if (one.filter(p -> p.kind().isActor()).isPresent()) {
        return one;
      }
    }
    return Optional.empty();
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
    if (one.kind() != Participant.Kind.PEOPLE && one.kind() != Participant.Kind.PERSON) {
      return Morphology.Number.SINGULAR;
    }
    Token head = article.sentences().get(one.sentence()).token(one.head());
    boolean plural = head.is("NOUN") && head.morphology().number() == Morphology.Number.PLURAL;
    return plural ? Morphology.Number.PLURAL : Morphology.Number.SINGULAR;
  }

  /** The participants named or described in a sentence before a token, in order. */
  private List<Participant> mentions(int sentence, int end) {
    if (end == Integer.MAX_VALUE) {
      List<Participant> known = mentionsOf.get(sentence);
      if (known == null) {
        known = List.copyOf(mentions(sentence, article.sentences().get(sentence).size()));
        mentionsOf.put(sentence, known);
      }
      return known;
    }
    Sentence there = article.sentences().get(sentence);
    List<Participant> found = new ArrayList<>();
    for (int i = 0; i < there.size() && i < end; i++) {
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

  /** The two that "both" or "the two countries" means, empty for any other phrase. */
  List<Participant> both(int sentence, int head) {
    Sentence here = article.sentences().get(sentence);
    Token token = here.token(head);
    boolean states = lexicon.words().is(token, "anaphor-state");
    boolean pointing = lexicon.words().is(token, "both") && !token.is("NUM");
    for (int i = Math.max(0, head - 3); i < head; i++) {
      pointing |=
          lexicon.words().is(here.token(i), "both")
              && token.morphology().number() == Morphology.Number.PLURAL;
    }
    return pointing ? pair(here, head, states) : List.of();
  }

  private List<Participant> pair(Sentence sentence, int head, boolean states) {
    List<Participant> pair = new ArrayList<>();
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - SENTENCES_BACK; s--) {
      List<Participant> there = mentions(s, s == sentence.index() ? head : Integer.MAX_VALUE);
      for (int i = there.size() - 1; i >= 0 && pair.size() < 2; i--) {
        Participant one = there.get(i);
        boolean right =
            one.kind() == Participant.Kind.STATE
                || !states && one.kind() == Participant.Kind.PERSON;
        if (right && pair.stream().noneMatch(p -> p.actor().code().equals(one.actor().code()))) {
          pair.add(0, pointing(one, sentence, head, "both"));
        }
      }
    }
    return pair.size() == 2 ? pair : List.of();
  }
}
