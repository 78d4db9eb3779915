package org.segun.actor;

import java.util.List;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Demonym;

/**
 * Says who a description is, from its own words: the adjective of nationality in it, the state or
 * body to which it belongs.
 */
final class Describer {

  private static final int SENTENCES_BACK = 3;

  private final ActorLexicon lexicon;
  private final Identifier identifier;
  private final Setting setting;
  private final Owners owners;
  private final List<SentenceNames> names;

  Describer(
      ActorLexicon lexicon,
      Identifier identifier,
      Setting setting,
      Owners owners,
      List<SentenceNames> names) {
    this.lexicon = lexicon;
    this.identifier = identifier;
    this.setting = setting;
    this.owners = owners;
    this.names = names;
  }

  /** What the phrase says by itself; empty where it names no state and no body. */
  Optional<Identity> explicit(Sentence sentence, SentenceNames here, Phrase phrase) {
    Noun noun = phrase.noun();
    Optional<String> code = codeIn(sentence, here, phrase.head() + 1, phrase.last());
    if (code.isEmpty()) {
      code = codeIn(sentence, here, phrase.first(), phrase.head() - 1);
    }
    if (code.isEmpty()) {
      code = here.nation(phrase.head()).map(Demonym::code);
    }
    if (code.isEmpty() && phrase.name() != null) {
      code = afterName(sentence, here, phrase.name());
    }
    if (code.isEmpty() && isAnyState(sentence, phrase)) {
      code = Optional.of("UNK");
    }
    if (code.isPresent()) {
      return Optional.of(identity(acrossStates(code.get(), noun), noun, true));
    }
    boolean elsewhere = noun.office().equals("ambassador") || noun.office().equals("spokesman");
    if (elsewhere || hasOwner(sentence, phrase)) {
      return Optional.empty();
    }
    return place(sentence, here, phrase).map(c -> identity(c, noun, !noun.isPerson()));
  }

  private static Identity identity(String code, Noun noun, boolean certain) {
    return new Identity(
        code,
        noun.sector(),
        noun.kind(),
        noun.office(),
        certain,
        "noun:person-nouns:" + noun.word());
  }

  private boolean hasOwner(Sentence sentence, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (lexicon.words().is(sentence.token(i), "owner")) {
        return true;
      }
    }
    return false;
  }

  /** "A state", "any state" is none that could be named. */
  private boolean isAnyState(Sentence sentence, Phrase phrase) {
    return phrase.noun().office().equals("state")
        && phrase.first() < phrase.head()
        && !lexicon.words().is(sentence.token(phrase.first()), "definite")
        && !lexicon.words().is(sentence.token(phrase.first()), "owner");
  }

  /** "The ambassador Ana Ríos, of Chile". */
  private Optional<String> afterName(Sentence sentence, SentenceNames here, NameSpan name) {
    int at = name.last() + 1;
    if (at < sentence.size() && sentence.token(at).form().equals(",")) {
      at++;
    }
    boolean owned = at + 1 < sentence.size() && lexicon.words().is(sentence.token(at), "belong");
    Optional<NameSpan> owner = owned ? here.at(at + 1).filter(NameSpan::isKnown) : Optional.empty();
    return owner.map(o -> identifier.identify(sentence, o).code());
  }

  /** What belongs to many states is an organisation of states or across them. */
  private static String acrossStates(String code, Noun noun) {
    if (!code.equals("UNK")) {
      return code;
    }
    if (noun.sector().equals("BUS")) {
      return "MNC";
    }
    if (noun.kind() != Participant.Kind.ORGANISATION) {
      return code;
    }
    return switch (noun.sector()) {
      case "GOV", "JUD", "LEG" -> "IGO";
      case "CVL", "LAB", "EDU", "JRN", "MED" -> "NGO";
      default -> code;
    };
  }

  /**
   * "The Organization" with a capital and nothing behind it, in an article about organisations of
   * states.
   */
  boolean isKnownBody(Sentence sentence, Phrase phrase) {
    Token head = sentence.token(phrase.head());
    return phrase.head() > 0
        && phrase.last() == phrase.head()
        && head.is("PROPN")
        && !head.form().equals(head.form().toUpperCase(java.util.Locale.ROOT))
        && lexicon.words().is(head, "world-body")
        && setting.isAboutBodies();
  }

  /** The first state or body in a stretch. */
  Optional<String> codeIn(Sentence sentence, SentenceNames here, int first, int last) {
    for (int i = Math.max(0, first); i <= last; i++) {
      Optional<String> code = codeAt(sentence, here, i);
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  private Optional<String> codeAt(Sentence sentence, SentenceNames here, int i) {
    Token token = sentence.token(i);
    Optional<NameSpan> name = here.at(i);
    if (name.isPresent() && name.get().isKnown()) {
      return Optional.of(identifier.identify(sentence, name.get()).code());
    }
    if (name.isPresent()) {
      boolean body = name.get().label().equals("ORG");
      Optional<String> place = body ? Optional.empty() : setting.countryAt(sentence.index(), i);
      return place.isPresent()
          ? place.map(lexicon.countries()::stateOf)
          : taught(sentence, name.get());
    }
    if (lexicon.words().is(token, "anaphor-state")) {
      return state(sentence, i);
    }
    if (lexicon.words().is(token, "world") || lexicon.words().is(token, "unknown")) {
      return Optional.of("UNK");
    }
    if (token.is("ADJ") || token.is("PROPN") || token.is("NOUN")) {
      Optional<String> nation =
          lexicon.words().is(token, "not-nation")
              ? Optional.empty()
              : here.nation(i).map(Demonym::code);
      return nation.isPresent() || !isCapital(token) ? nation : owners.of(sentence, i);
    }
    return Optional.empty();
  }

  private static boolean isCapital(Token token) {
    return token.is("PROPN") && Character.isUpperCase(token.form().codePointAt(0));
  }

  /** "The country" is the one named last; "countries" are many. */
  private Optional<String> state(Sentence sentence, int token) {
    if (sentence.token(token).morphology().number() == Morphology.Number.PLURAL) {
      return Optional.of("UNK");
    }
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - SENTENCES_BACK; s--) {
      List<NameSpan> there = names.get(s).all();
      for (int n = there.size() - 1; n >= 0; n--) {
        NameSpan name = there.get(n);
        if (name.state() != null && (s < sentence.index() || name.last() < token)) {
          return Optional.of(name.state().code());
        }
      }
    }
    return Optional.of(setting.home());
  }

  private Optional<String> taught(Sentence sentence, NameSpan name) {
    Identity identity = identifier.identify(sentence, name);
    return identity.certain() && identity.kind().isActor()
        ? Optional.of(identity.code())
        : Optional.empty();
  }

  /** The state of the place right after a phrase. */
  private Optional<String> place(Sentence sentence, SentenceNames here, Phrase phrase) {
    int at = phrase.last() + 1;
    if (at + 1 >= sentence.size() || !lexicon.words().is(sentence.token(at), "place")) {
      return Optional.empty();
    }
    int after = sentence.token(at + 1).is("DET") && at + 2 < sentence.size() ? at + 2 : at + 1;
    Optional<NameSpan> name = here.at(after);
    if (name.isPresent() && name.get().state() != null) {
      return Optional.of(name.get().state().code());
    }
    return setting.countryAt(sentence.index(), after).map(lexicon.countries()::stateOf);
  }
}
