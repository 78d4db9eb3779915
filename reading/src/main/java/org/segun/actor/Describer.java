package org.segun.actor;

import java.util.Optional;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Demonym;

/** Says who a description is, from its own words: the adjective of nationality in it, the state or body to which it belongs. */
final class Describer {

  private final ActorLexicon lexicon;
  private final Identifier identifier;
  private final Setting setting;

  Describer(ActorLexicon lexicon, Identifier identifier, Setting setting) {
    this.lexicon = lexicon;
    this.identifier = identifier;
    this.setting = setting;
  }

  /** What the phrase says by itself; empty where it names no state and no body. */
  Optional<Identity> explicit(Sentence sentence, SentenceNames names, Phrase phrase) {
    Noun noun = phrase.noun();
    if (!noun.kind().isActor()) {
      return Optional.empty();
    }
    Optional<String> code = codeIn(sentence, names, phrase.head() + 1, phrase.last());
    if (code.isEmpty()) {
      code = codeIn(sentence, names, phrase.first(), phrase.head() - 1);
    }
    if (code.isEmpty()) {
      code = ownNation(sentence.token(phrase.head()));
    }
    if (code.isEmpty() && !noun.office().equals("ambassador") && !noun.office().equals("spokesman")) {
      code = place(sentence, names, phrase);
    }
    return code.map(c -> identity(c, noun));
  }

  static Identity identity(String code, Noun noun) {
    return new Identity(
        code, noun.sector(), noun.kind(), noun.office(), true, "noun:person-nouns:" + noun.word());
  }

  private Optional<String> codeIn(Sentence sentence, SentenceNames names, int first, int last) {
    for (int i = Math.max(0, first); i <= last; i++) {
      Optional<String> code = codeAt(sentence, names, i);
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  private Optional<String> codeAt(Sentence sentence, SentenceNames names, int i) {
    Token token = sentence.token(i);
    Optional<NameSpan> name = names.at(i);
    if (name.isPresent() && name.get().isKnown()) {
      return Optional.of(identifier.identify(sentence, name.get()).code());
    }
    if (token.is("ADJ") || token.is("PROPN") || token.is("NOUN")) {
      Optional<String> nation = ownNation(token);
      if (nation.isPresent()) {
        return nation;
      }
      if (lexicon.words().is(token, "world") && i > 0) {
        return Optional.of("UNK");
      }
    }
    if (name.isPresent()) {
      Optional<String> place = setting.countryAt(sentence.index(), i);
      return place.isPresent() ? place.map(lexicon.countries()::stateOf) : taught(sentence, name.get());
    }
    return Optional.empty();
  }

  private Optional<String> taught(Sentence sentence, NameSpan name) {
    Identity identity = identifier.identify(sentence, name);
    return identity.certain() && identity.kind().isActor() ? Optional.of(identity.code()) : Optional.empty();
  }

  private Optional<String> ownNation(Token token) {
    return lexicon.countries().demonym(token.form()).map(Demonym::code);
  }

  private Optional<String> place(Sentence sentence, SentenceNames names, Phrase phrase) {
    int at = phrase.last() + 1;
    if (at + 1 >= sentence.size() || !lexicon.words().is(sentence.token(at), "place")) {
      return Optional.empty();
    }
    int after = sentence.token(at + 1).is("DET") && at + 2 < sentence.size() ? at + 2 : at + 1;
    Optional<NameSpan> name = names.at(after);
    if (name.isPresent() && name.get().state() != null) {
      return Optional.of(name.get().state().code());
    }
    return setting.countryAt(sentence.index(), after).map(lexicon.countries()::stateOf);
  }
}
