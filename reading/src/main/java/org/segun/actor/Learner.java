package org.segun.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/**
 * Reads an article once for what it teaches: titles beside names, acronyms in brackets, owners of
 * nouns.
 */
final class Learner {

  private final Phrases phrases;
  private final Describer describer;
  private final Known known;
  private final Owners owners;

  Learner(Phrases phrases, Describer describer, Known known, Owners owners) {
    this.phrases = phrases;
    this.describer = describer;
    this.known = known;
    this.owners = owners;
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
        own(sentence, name.get());
        acronym(sentence, names, name.get().last(), name.get(), null);
        i = name.get().last();
        continue;
      }
      if (sentence.token(i).is("NOUN") || sentence.token(i).is("PROPN")) {
        Optional<Noun> noun = names.noun(i);
        if (noun.isPresent() && noun.get().kind().isActor()) {
          learn(sentence, names, phrases.around(sentence, names, i, noun.get()));
        }
      }
    }
  }

  private void learn(Sentence sentence, SentenceNames names, Phrase phrase) {
    Optional<Identity> identity = describer.explicit(sentence, names, phrase);
    NameSpan name =
        phrase.name() != null ? phrase.name() : Phrases.nameBefore(sentence, names, phrase);
    if (name != null && phrase.noun().isPerson() && identity.isPresent()) {
      known.teach(known.fullName(name.key()), identity.get());
      teachSecond(sentence, names, name, identity.get());
    }
    identity
        .filter(Identity::certain)
        .ifPresent(i -> owners.put(sentence, phrase.head(), i.code()));
    acronym(sentence, names, phrase.last(), null, identity.orElse(null));
  }

  /** "the reporters A and B": the title is that of both. */
  private void teachSecond(
      Sentence sentence, SentenceNames names, NameSpan first, Identity identity) {
    int and = first.last() + 1;
    if (and + 1 < sentence.size()
        && sentence.token(and).is("CCONJ")
        && names.at(and + 1).isPresent()) {
      NameSpan second = names.at(and + 1).get();
      if (second.isPersonByTag()
          && sentence.has(second.first(), "conj")
          && first.last() > first.first()) {
        known.teach(
            known.fullName(second.key()),
            new Identity(
                identity.code(),
                identity.sector(),
                identity.kind(),
                identity.office(),
                false,
                identity.rule()));
      }
    }
  }

  private void own(Sentence sentence, NameSpan name) {
    if (name.last() > name.first() && !name.spelled().isEmpty() && !name.mayBePerson()) {
      owners.put(sentence, name.first(), name.spelled().get(0).entry().code());
    }
  }

  /** A name in brackets after a body: from now on it stands for the body. */
  private void acronym(
      Sentence sentence,
      SentenceNames names,
      int last,
      @Nullable NameSpan body,
      @Nullable Identity described) {
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
}
