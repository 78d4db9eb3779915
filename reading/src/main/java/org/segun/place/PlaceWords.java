package org.segun.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.world.Folding;

/** The words of a language that show a place: {@code place-words.rules}. */
final class PlaceWords {

  /**
   * A noun for a kind of place.
   *
   * @param id of the rule
   * @param precision what kind
   * @param alone whether it is a place without a name
   * @param foreign whether the country beside it is another than that where it lies, as for an
   *     embassy
   */
  record PlaceNoun(String id, PlaceMention.Precision precision, boolean alone, boolean foreign) {}

  private final Map<String, PlaceNoun> nouns = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  PlaceWords(String language, RuleFolder rules) {
    for (RuleFile file : rules.named(language + "/place-words.rules")) {
      RuleBlock.parse(file).forEach(this::add);
    }
  }

  private void add(RuleBlock block) {
    switch (block.kind()) {
      case "noun" -> addNouns(block);
      case "words" -> {
        Set<String> list = lists.computeIfAbsent(block.id(), k -> new HashSet<>());
        block.words("preposition").forEach(w -> list.add(Folding.fold(w)));
        block.words("link").forEach(w -> list.add(Folding.fold(w)));
      }
      default -> throw block.error("no kind of place word: " + block.kind());
    }
  }

  private void addNouns(RuleBlock block) {
    String precision = block.first("precision").orElse("unknown").toUpperCase(Locale.ROOT);
    PlaceNoun noun =
        new PlaceNoun(
            block.id(),
            PlaceMention.Precision.valueOf(precision),
            block.first("alone").orElse("no").equals("yes"),
            block.first("foreign").orElse("no").equals("yes"));
    block.words("noun").forEach(w -> nouns.put(Folding.fold(w), noun));
  }

  Optional<PlaceNoun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(Folding.fold(lemma)));
  }

  /** Whether a word leads to a place. */
  boolean isPreposition(String lemma) {
    return is("into", lemma);
  }

  /** Whether a word leads to a place so surely that what follows it is no person. */
  boolean isStrict(String lemma) {
    return is("strict", lemma);
  }

  /** Whether a small word may stand inside a name. */
  boolean isLink(String form) {
    return is("link", form);
  }

  private boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(Folding.fold(word));
  }
}
