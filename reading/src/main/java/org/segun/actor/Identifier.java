package org.segun.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.segun.syntax.Sentence;
import org.segun.world.Demonym;
import org.segun.world.Folding;
import org.segun.world.StateName;

/**
 * Says who a name is: by the article, by the registers, by the words in it, by the setting, in this
 * order.
 */
final class Identifier {

  /** Months out of office after which a bare name is no longer taken for the office holder's. */
  private static final int NEAR = 60;

  /** Offices whose holders are named long after. */
  private static final Set<String> LASTING =
      Set.of(
          "president",
          "prime-minister",
          "foreign",
          "king",
          "leader",
          "head",
          "secretary-general",
          "religious",
          "rebel");

  private final ActorLexicon lexicon;
  private final Setting setting;
  private final Known known;
  private final Bodies bodies;

  Identifier(ActorLexicon lexicon, Setting setting, Known known, Bodies bodies) {
    this.lexicon = lexicon;
    this.setting = setting;
    this.known = known;
    this.bodies = bodies;
  }

  Identity identify(Sentence sentence, NameSpan name) {
    if (name.state() != null) {
      return state(name.state());
    }
    String key = known.fullName(name.key());
    Optional<Identity> taught = known.of(key);
    Optional<Identity> registered = registered(name, key);
    boolean inOffice =
        key.indexOf(' ') > 0 && registered.filter(r -> isInOffice(key, r)).isPresent();
    if (taught.filter(Identity::certain).isPresent() && !inOffice) {
      return withSector(taught.get(), registered);
    }
    if (registered.isPresent()) {
      return registered.get();
    }
    return taught.orElseGet(() -> byWords(sentence, name));
  }

  private boolean isInOffice(String key, Identity identity) {
    return identity.kind() == Participant.Kind.PERSON
        && lexicon.names().named(key).stream()
            .anyMatch(s -> distance(s.entry()) == 0 && s.entry().code().equals(identity.code()));
  }

  private static Identity withSector(Identity taught, Optional<Identity> registered) {
    if (taught.sector().isEmpty()
        && registered.isPresent()
        && registered.get().code().equals(taught.code())) {
      return registered.get();
    }
    return taught;
  }

  static Identity state(StateName state) {
    return new Identity(
        state.code(),
        state.actingSector().orElse(""),
        Participant.Kind.STATE,
        "",
        true,
        "register:world/countries");
  }

  /** The registered person or body that a name most likely means here. */
  private Optional<Identity> registered(NameSpan name, String key) {
    List<SpelledName> spelled =
        key.equals(name.key()) ? name.spelled() : lexicon.names().named(key);
    if (spelled.isEmpty() && name.isPersonByTag()) {
      spelled = byFamily(name);
    }
    return best(spelled, key).map(Identity::of);
  }

  /**
   * "Serguei V. Lavrov": a registered family name after another first name with the same letter.
   */
  private List<SpelledName> byFamily(NameSpan name) {
    int space = name.key().lastIndexOf(' ');
    if (space < 0) {
      return List.of();
    }
    char first = name.key().charAt(0);
    return lexicon.names().named(name.key().substring(space + 1)).stream()
        .filter(s -> s.entry().isPerson() && s.firstLetter() == first && distance(s.entry()) == 0)
        .toList();
  }

  private Optional<NameEntry> best(List<SpelledName> spelled, String key) {
    if (isSharedElsewhere(spelled)) {
      return Optional.empty();
    }
    NameEntry best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (SpelledName name : spelled) {
      NameEntry entry = name.entry();
      if (entry.isPerson() && isNamesake(name, key)) {
        continue;
      }
      double score = Math.min(4, setting.weight(entry.code())) - distance(entry) / 12.0;
      if (score > bestScore) {
        best = entry;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether bodies of several states have the name ("Socialist Party"), and none is of these. */
  private boolean isSharedElsewhere(List<SpelledName> spelled) {
    return spelled.stream().map(s -> s.entry().code()).distinct().count() > 1
        && spelled.stream()
            .allMatch(s -> !s.entry().isPerson() && setting.weight(s.entry().code()) == 0);
  }

  /**
   * Whether a name is hardly the registered person's: long out of office and of a state that the
   * article does not speak of, or with more names than the register has. Those who once led a state
   * or an organisation stay known.
   */
  private boolean isNamesake(SpelledName name, String key) {
    NameEntry entry = name.entry();
    boolean far = distance(entry) > NEAR && setting.weight(entry.code()) == 0;
    if (key.indexOf(' ') < 0) {
      return far && name.isOneWord();
    }
    boolean longer = key.startsWith(Folding.key(name.text()) + ' ');
    return longer && distance(entry) > 0 || far && !LASTING.contains(entry.office());
  }

  private int distance(NameEntry entry) {
    return setting.month().map(entry::distance).orElse(0);
  }

  /** An unknown name: a place, or a body with a nation in its name, or a local of the setting. */
  private Identity byWords(Sentence sentence, NameSpan name) {
    Optional<String> country = setting.countryAt(name.sentence(), name.first());
    if (country.isPresent() && (!name.isPersonByTag() || isWhere(sentence, name.first()))) {
      return new Identity(
          lexicon.countries().stateOf(country.get()),
          "",
          Participant.Kind.PLACE,
          "",
          true,
          "place");
    }
    for (int i = name.first(); i <= name.last(); i++) {
      Optional<Demonym> demonym = lexicon.countries().demonym(sentence.token(i).form());
      if (demonym.isPresent() && !name.isPersonByTag()) {
        return new Identity(demonym.get().code(), "", kind(name), "", true, "name:demonym");
      }
    }
    Participant.Kind kind = kind(name);
    Optional<String> body = bodies.named(sentence, name);
    if (body.isPresent()) {
      return new Identity(
          body.get(), "", Participant.Kind.ORGANISATION, "", true, "description:body");
    }
    if (kind == Participant.Kind.ORGANISATION
        && setting.isAboutBodies()
        && lexicon.words().is(sentence.token(name.first()), "world-body")) {
      return new Identity("IGO", "", kind, "", false, "inferred:bodies");
    }
    boolean actor = kind.isActor();
    return new Identity(
        actor ? setting.home() : "UNK",
        "",
        kind,
        "",
        false,
        actor ? "inferred:setting" : "name:" + name.label());
  }

  /** Whether a preposition of place or belonging stands before a word. */
  private boolean isWhere(Sentence sentence, int first) {
    return first > 0
        && (lexicon.words().is(sentence.token(first - 1), "place")
            || lexicon.words().is(sentence.token(first - 1), "belong"));
  }

  private static Participant.Kind kind(NameSpan name) {
    return switch (name.label()) {
      case "PER" -> Participant.Kind.PERSON;
      case "ORG" -> Participant.Kind.ORGANISATION;
      case "LOC" -> Participant.Kind.PLACE;
      case "MISC" -> Participant.Kind.THING;
      default ->
          name.last() > name.first() ? Participant.Kind.PERSON : Participant.Kind.ORGANISATION;
    };
  }
}
