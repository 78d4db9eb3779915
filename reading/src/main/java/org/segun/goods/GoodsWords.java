package org.segun.goods;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.model.Item;
import org.segun.world.Folding;

/**
 * The nouns for goods, the adjectives that say what a generic good is, and the units that goods are
 * counted in.
 */
final class GoodsWords {

  /**
   * A noun for goods.
   *
   * @param kind its class
   * @param unit English noun by which it is counted, where it is counted
   * @param generic whether an adjective or a complement says what it is
   * @param anaphoric whether it is generic and, with neither, stands for the goods named last
   */
  record Good(Item.Kind kind, Optional<String> unit, boolean generic, boolean anaphoric) {}

  /**
   * A unit.
   *
   * @param unit English noun, or ISO 4217
   * @param kind measure, share, currency, sign or percent
   */
  record Unit(String unit, String kind) {}

  private final Map<String, Good> goods = new HashMap<>();
  private final Map<String, Item.Kind> adjectives = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();

  GoodsWords(String language, RuleFolder rules) {
    for (RuleFile file : rules.named(language + "/goods.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        String unit = row.get("unit");
        goods.put(
            Folding.key(row.get("lemma")),
            new Good(
                kind(row),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                !row.get("generic").isEmpty(),
                row.get("generic").equals("last")));
      }
    }
    for (RuleFile file : rules.named(language + "/goods-adjectives.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        adjectives.put(Folding.fold(row.get("adjective")), kind(row));
      }
    }
    for (RuleFile file : rules.named(language + "/units.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        units.put(Folding.fold(row.get("word")), new Unit(row.get("unit"), row.get("kind")));
      }
    }
  }

  private static Item.Kind kind(Table.Row row) {
    try {
      return Item.Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      RuleException error = row.error("no class of goods: " + row.get("class"));
      error.initCause(e);
      throw error;
    }
  }

  @Nullable Good good(String lemma) {
    return goods.get(Folding.fold(lemma));
  }

  /** A good of two words, by the noun's lemma and the word after it. */
  @Nullable Good good(String lemma, String next) {
    return goods.get(Folding.fold(lemma) + " " + Folding.fold(next));
  }

  Item.@Nullable Kind adjective(String lemma) {
    return adjectives.get(Folding.fold(lemma));
  }

  @Nullable Unit unit(String lemma) {
    return units.get(Folding.fold(lemma));
  }

  /** Whether a word is a unit of that kind. */
  boolean isUnit(String lemma, String kind) {
    Unit unit = unit(lemma);
    return unit != null && unit.kind().equals(kind);
  }
}
