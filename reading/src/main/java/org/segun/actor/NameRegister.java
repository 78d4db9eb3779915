package org.segun.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Contractions;
import org.segun.world.Folding;
import org.segun.world.PhraseTrie;

/** All registered names, found in sentences. Immutable. */
final class NameRegister {

  private static final List<String> BODIES = List.of("organisations", "groups", "companies");

  private static final Set<String> FUNCTION_WORDS =
      Set.of("DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "VERB", "ADV");

  private final PhraseTrie<List<SpelledName>> names;
  private final PhraseTrie<List<SpelledName>> whole;

  /**
   * @param names names with contracted words taken apart, as the parser does with common words
   * @param whole names with such words left whole, as the parser does inside foreign names
   *     ("al-Malki")
   */
  private NameRegister(PhraseTrie<List<SpelledName>> names, PhraseTrie<List<SpelledName>> whole) {
    this.names = names;
    this.whole = whole;
  }

  static NameRegister load(String language, RuleFolder rules) {
    Map<String, List<SpelledName>> spelled = new LinkedHashMap<>();
    for (RuleFile file : rules.named("world/offices.tsv")) {
      Table.rows(file).forEach(row -> add(row.list("names"), office(row), spelled));
    }
    for (String body : BODIES) {
      for (RuleFile file : rules.named("world/" + body + ".tsv")) {
        Table.rows(file).forEach(row -> add(row.list("names"), body(body, row), spelled));
      }
    }
    PhraseTrie.Builder<List<SpelledName>> apart =
        PhraseTrie.builder(Contractions.of(language, rules));
    PhraseTrie.Builder<List<SpelledName>> whole = PhraseTrie.builder(Contractions.NONE);
    spelled.forEach(
        (key, all) -> {
          apart.put(all.get(0).text(), List.copyOf(all));
          if (all.get(0).text().indexOf('-') >= 0) {
            whole.put(key, List.copyOf(all));
          }
        });
    return new NameRegister(apart.build(), whole.build());
  }

  private static void add(
      List<String> texts, NameEntry entry, Map<String, List<SpelledName>> spelled) {
    for (String text : texts) {
      SpelledName name =
          new SpelledName(text, entry, Character.toLowerCase(texts.get(0).charAt(0)));
      spelled.computeIfAbsent(Folding.key(text), k -> new ArrayList<>(1)).add(name);
    }
  }

  private static NameEntry office(Table.Row row) {
    return new NameEntry(
        "world/offices:" + Folding.key(row.list("names").get(0)).replace(' ', '-'),
        row.get("code"),
        row.get("sector"),
        Participant.Kind.PERSON,
        row.get("office"),
        Months.first(row.get("from")),
        row.get("until").isEmpty() ? Integer.MAX_VALUE : Months.last(row.get("until")));
  }

  private static NameEntry body(String register, Table.Row row) {
    return new NameEntry(
        "world/" + register + ":" + row.get("id"),
        row.get("code"),
        row.get("sector"),
        Participant.Kind.valueOf(row.get("kind")),
        "",
        Integer.MIN_VALUE,
        Integer.MAX_VALUE);
  }

  /**
   * The longest registered name that begins at a token and is written as the register writes it.
   */
  Optional<PhraseTrie.Match<List<SpelledName>>> at(Sentence sentence, int first) {
    Optional<PhraseTrie.Match<List<SpelledName>>> found = names.longest(sentence, first);
    return found
        .or(() -> whole.longest(sentence, first))
        .map(match -> new PhraseTrie.Match<>(match.first(), match.last(), written(sentence, match)))
        .filter(match -> !match.value().isEmpty());
  }

  /** What a whole name outside any sentence stands for. */
  List<SpelledName> named(String text) {
    return names.get(text).orElse(List.of());
  }

  private static List<SpelledName> written(
      Sentence sentence, PhraseTrie.Match<List<SpelledName>> match) {
    return match.value().stream().filter(name -> isWrittenSo(sentence, match, name)).toList();
  }

  private static boolean isWrittenSo(
      Sentence sentence, PhraseTrie.Match<?> match, SpelledName name) {
    if (name.isLowerCase()) {
      return true;
    }
    if (match.first() != match.last()) {
      return haveSameCapitals(sentence, match, name.text().split(" "));
    }
    Token token = sentence.token(match.first());
    if (!isCapital(token.form())) {
      return false;
    }
    if (isPartyLikeVerb(sentence, match.first(), name)) {
      return true;
    }
    if (FUNCTION_WORDS.contains(token.pos()) || isPlace(token, name)) {
      return false;
    }
    if (name.isAcronym()) {
      return token.form().equals(token.form().toUpperCase(java.util.Locale.ROOT))
          || name.text().length() > 4 && token.is("PROPN");
    }
    return token.is("PROPN") || !token.name().equals("O");
  }

  /** A party that is called by a verb ("we can"), with a capital inside a sentence. */
  private static boolean isPartyLikeVerb(Sentence sentence, int first, SpelledName name) {
    return first > 0
        && (sentence.token(first).is("VERB") || sentence.token(first).is("AUX"))
        && !sentence.token(first - 1).is("PUNCT")
        && name.entry().kind() == Participant.Kind.PARTY
        && name.text().equals(sentence.token(first).form());
  }

  private static boolean isPlace(Token token, SpelledName name) {
    return token.name().equals("LOC")
        && name.entry().kind() == Participant.Kind.COMPANY
        && !name.isAcronym();
  }

  /**
   * Whether every word has a capital that has one in the register: "El Globo" is a newspaper, "el
   * globo" none.
   */
  private static boolean haveSameCapitals(
      Sentence sentence, PhraseTrie.Match<?> match, String[] words) {
    int length = match.last() - match.first() + 1;
    for (int i = 0; i < length; i++) {
      boolean compared = words.length == length || i == 0 || i == length - 1;
      String word = words[i == length - 1 ? words.length - 1 : Math.min(i, words.length - 1)];
      if (compared && isCapital(word) && !isCapital(sentence.token(match.first() + i).form())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }
}
