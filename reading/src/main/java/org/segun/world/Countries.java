package org.segun.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.Sentence;

/**
 * The states of the world by name, adjective, capital and seat of power. Thread-safe.
 *
 * <p>Names come from CLDR ({@code world/countries.tsv}) and from a register of our own ({@code
 * world/countries-also.tsv}), adjectives from {@code demonyms.tsv} of each language.
 */
public final class Countries {

  private static final List<String> LANGUAGES = List.of("es", "en");

  private final PhraseTrie<StateName> names;
  private final Set<String> weak = new HashSet<>();
  private final Map<String, Map<String, String>> namesByCode = new HashMap<>();
  private final Map<String, String> governing = new HashMap<>();
  private final Set<String> withoutPlaces = new HashSet<>();
  private final Map<String, String> byAlpha2 = new HashMap<>();
  private final Demonyms demonyms;

  private Countries(RuleFolder rules) {
    demonyms = new Demonyms(LANGUAGES, rules);
    for (RuleFile file : rules.named("world/dependencies.tsv")) {
      Table.rows(file).forEach(this::addDependency);
    }
    Map<String, StateName> found = new HashMap<>();
    for (RuleFile file : rules.named("world/countries.tsv")) {
      Table.rows(file).forEach(row -> addFromCldr(row, found));
    }
    for (RuleFile file : rules.named("world/countries-also.tsv")) {
      Table.rows(file).forEach(row -> addOwn(row, found));
    }
    PhraseTrie.Builder<StateName> builder = PhraseTrie.builder(Contractions.of("es", rules));
    found.values().forEach(name -> builder.put(name.name(), name));
    names = builder.build();
  }

  /** Reads the registers. */
  public static Countries load(RuleFolder rules) {
    return new Countries(rules);
  }

  private void addDependency(Table.Row row) {
    governing.put(row.get("code"), row.get("state"));
    if (row.get("places").equals("state")) {
      withoutPlaces.add(row.get("code"));
    }
  }

  private void addFromCldr(Table.Row row, Map<String, StateName> found) {
    String code = row.get("code");
    Map<String, String> byLanguage = new HashMap<>();
    for (String language : LANGUAGES) {
      String name = row.get(language);
      byLanguage.put(language, name);
      found.putIfAbsent(
          Folding.key(name), name(name, code, StateName.Kind.STATE, Optional.empty()));
    }
    namesByCode.put(code, byLanguage);
    byAlpha2.put(row.get("alpha2"), code);
  }

  private void addOwn(Table.Row row, Map<String, StateName> found) {
    String kind = row.get("kind");
    String code = row.get("code");
    for (String name : row.list("names")) {
      String key = Folding.key(name);
      switch (kind) {
        case "not" -> found.remove(key);
        case "alpha2" -> byAlpha2.put(name, code);
        case "state" ->
            found.merge(
                key, name(name, code, StateName.Kind.STATE, Optional.empty()), Countries::prefer);
        case "capital" ->
            found.put(key, name(name, code, StateName.Kind.CAPITAL, Optional.empty()));
        case "seat" ->
            found.put(key, name(name, code, StateName.Kind.SEAT, Optional.of(row.get("sector"))));
        case "weak" -> {
          found.computeIfAbsent(key, k -> name(name, code, StateName.Kind.STATE, Optional.empty()));
          weak.add(key);
        }
        default -> throw row.error("no kind of name: " + kind);
      }
    }
  }

  /** The spelling that came first, unless the later row gives it to another state. */
  private static StateName prefer(StateName first, StateName second) {
    return first.territory().equals(second.territory()) ? first : second;
  }

  private StateName name(String name, String code, StateName.Kind kind, Optional<String> sector) {
    return new StateName(name, stateOf(code), territoryOf(code), kind, sector);
  }

  /** Whether {@code code} is an ISO 3166-1 alpha-3 code. */
  public boolean isCode(String code) {
    return namesByCode.containsKey(code);
  }

  /** The state that acts for a territory: that of a dependency, else the code itself. */
  public String stateOf(String code) {
    return governing.getOrDefault(code, code);
  }

  /** The code of places in a territory: its own, save where the codebook says otherwise. */
  public String territoryOf(String code) {
    return withoutPlaces.contains(code) ? stateOf(code) : code;
  }

  /**
   * The code of places in a country that other registers name by two letters; {@code UNK} for none
   * of its kind.
   */
  public String territoryOfAlpha2(String alpha2) {
    String code = byAlpha2.get(alpha2);
    return code == null ? "UNK" : territoryOf(code);
  }

  /** The name of a country for people. */
  public Optional<String> nameOf(String code, Locale language) {
    return Optional.ofNullable(
        namesByCode.getOrDefault(code, Map.of()).get(language.getLanguage()));
  }

  /** What a name stands for, whatever its case, outside any sentence. */
  public Optional<StateName> named(String name) {
    return names.get(name);
  }

  /** The state that a name of a state, a capital or a seat stands for. */
  public Optional<String> codeOfName(String name) {
    return names.get(name).map(StateName::code);
  }

  /**
   * The longest name of a state, capital or seat that begins at token {@code first}: written with a
   * capital, and not a part of a person's name.
   */
  public Optional<PhraseTrie.Match<StateName>> at(Sentence sentence, int first) {
    return names.longest(sentence, first).filter(match -> isMeant(sentence, match));
  }

  /** All such names of a sentence from left to right. */
  public List<PhraseTrie.Match<StateName>> in(Sentence sentence) {
    List<PhraseTrie.Match<StateName>> matches = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PhraseTrie.Match<StateName>> match = at(sentence, i);
      if (match.isPresent()) {
        matches.add(match.get());
        i = match.get().last();
      }
    }
    return matches;
  }

  private boolean isMeant(Sentence sentence, PhraseTrie.Match<StateName> match) {
    if (!match.isCapitalised(sentence)) {
      return false;
    }
    if (match.first() != match.last()) {
      return true;
    }
    if (weak.contains(Folding.key(match.value().name()))
        && !sentence.token(match.first()).name().equals("LOC")) {
      return false;
    }
    return !isPerson(sentence, match.first())
        || !isPersonsWord(sentence, match.first() - 1)
            && !isPersonsWord(sentence, match.last() + 1);
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.token(token).name().equals("PER");
  }

  private static boolean isPersonsWord(Sentence sentence, int token) {
    return token >= 0
        && token < sentence.size()
        && isPerson(sentence, token)
        && Character.isUpperCase(sentence.token(token).form().codePointAt(0));
  }

  /** What an adjective of nationality or the name of an inhabitant says, in any form and case. */
  public Optional<Demonym> demonym(String form) {
    return demonyms.of(form);
  }

  /**
   * The state of an adjective of nationality; {@code IGO} or {@code UNK} for parts of the world.
   */
  public Optional<String> codeOfDemonym(String form) {
    return demonyms.of(form).map(Demonym::code);
  }

  /**
   * The states of an adjective, two for a compound ("israelo-palestino"), none if it is no such
   * adjective.
   */
  public List<String> codesOfDemonym(String form) {
    return demonyms.codes(form);
  }
}
