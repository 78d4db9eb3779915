package org.segun.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.world.Folding;

/**
 * Reads an article once for what it teaches: titles beside names, acronyms in brackets, and to whom each noun was last said to belong
 * ("Chinese demonstrators ... the demonstrators").
 */
final class Learner {

  private record Owned(int sentence, int token, String code) {}

  private final ActorLexicon lexicon;
  private final Phrases phrases;
  private final Describer describer;
  private final Known known;
  private final Map<String, List<Owned>> owned = new HashMap<>();

  Learner(ActorLexicon lexicon, Phrases phrases, Describer describer, Known known) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.describer = describer;
    this.known = known;
  }

  void read(ParsedArticle article, List<SentenceNames> names) {
    for (SentenceNames sentence : names) {
      sentence.all().stream().filter(NameSpan::mayBePerson).forEach(name -> known.met(name.key()));
    }
    for (Sentence sentence : article.sentences()) {
      read(sentence, names.get(sentence.index()));
    }
  }

  private void read(Sentence sentence, SentenceNames names) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<NameSpan> name = names.at(i);
      if (name.isPresent() && name.get().isKnown()) {
        own(sentence, names, name.get());
        acronym(sentence, names, name.get().last(), name.get(), null);
        i = name.get().last();
        continue;
      }
      if (sentence.token(i).is("NOUN") || sentence.token(i).is("PROPN")) {
        Optional<Noun> noun = lexicon.nouns().at(sentence, i);
        if (noun.isPresent() && noun.get().kind().isActor()) {
          learn(sentence, names, phrases.around(sentence, names, i, noun.get()));
        }
      }
    }
  }

  private void learn(Sentence sentence, SentenceNames names, Phrase phrase) {
    Optional<Identity> identity = describer.explicit(sentence, names, phrase);
    NameSpan name = phrase.name() != null ? phrase.name() : Phrases.nameBefore(sentence, names, phrase.first());
    if (name != null && phrase.noun().isPerson() && identity.isPresent()) {
      known.teach(known.fullName(name.key()), identity.get());
    }
    identity.ifPresent(i -> put(sentence, phrase.head(), i.code()));
    acronym(sentence, names, phrase.last(), null, identity.orElse(null));
  }

  private void own(Sentence sentence, SentenceNames names, NameSpan name) {
    if (name.last() > name.first() && !name.spelled().isEmpty() && !name.mayBePerson()) {
      put(sentence, name.first(), name.spelled().get(0).entry().code());
    }
  }

  private void put(Sentence sentence, int token, String code) {
    owned
        .computeIfAbsent(key(sentence, token), k -> new ArrayList<>(2))
        .add(new Owned(sentence.index(), token, code));
  }

  private static String key(Sentence sentence, int token) {
    return Folding.fold(sentence.token(token).lemma());
  }

  /** A name in brackets after a body: from now on it stands for the body. */
  private void acronym(
      Sentence sentence, SentenceNames names, int last, @Nullable NameSpan body, @Nullable Identity described) {
    int bracket = last + 1;
    if (bracket + 2 >= sentence.size()
        || !sentence.token(bracket).form().equals("(")
        || !sentence.token(bracket + 2).form().equals(")")) {
      return;
    }
    Optional<NameSpan> acronym = names.at(bracket + 1).filter(n -> n.state() == null);
    if (acronym.isEmpty()) {
      return;
    }
    if (described != null && described.kind() != Participant.Kind.PERSON) {
      known.teach(acronym.get().key(), described);
    } else if (body != null && !body.spelled().isEmpty() && !body.mayBePerson()) {
      known.teach(acronym.get().key(), Identity.of(body.spelled().get(0).entry()));
    }
  }

  /** To whom the same noun was said to belong, most recently before a place in the text, else the first time after it. */
  Optional<String> owner(Sentence sentence, int token) {
    String best = null;
    for (Owned one : owned.getOrDefault(key(sentence, token), List.of())) {
      boolean before = one.sentence() < sentence.index() || one.sentence() == sentence.index() && one.token() < token;
      if (before || best == null) {
        best = one.code();
      }
      if (!before) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }
}
