package org.segun.goods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.world.Contractions;
import org.segun.world.Folding;
import org.segun.world.PhraseTrie;

/**
 * The number words of a language, and the words that bound a number: {@code numbers.tsv} and {@code
 * quantities.rules}.
 */
final class QuantityWords {

  /** What a number word does. */
  enum Kind {
    NUMBER,
    SCALE,
    GROUP,
    HALF
  }

  /** A number word. */
  record NumberWord(double value, Kind kind) {}

  /** How a phrase bounds the number after it. */
  enum Bound {
    ABOVE,
    LEAST,
    MOST,
    BELOW,
    NEARLY,
    ABOUT,
    BETWEEN
  }

  private final Map<String, NumberWord> numbers = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final PhraseTrie<Bound> bounds;

  QuantityWords(String language, RuleFolder rules) {
    PhraseTrie.Builder<Bound> builder = PhraseTrie.builder(Contractions.of(language, rules));
    for (RuleFile file : rules.named(language + "/numbers.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        numbers.put(Folding.fold(row.get("word")), number(row));
      }
    }
    for (RuleFile file : rules.named(language + "/quantities.rules")) {
      RuleBlock.parse(file).forEach(block -> add(block, builder));
    }
    bounds = builder.build();
  }

  private static NumberWord number(Table.Row row) {
    try {
      return new NumberWord(
          Double.parseDouble(row.get("value")),
          Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      RuleException error = row.error("no number word: " + row.get("word"));
      error.initCause(e);
      throw error;
    }
  }

  private void add(RuleBlock block, PhraseTrie.Builder<Bound> builder) {
    if (block.kind().equals("words")) {
      Set<String> list = lists.computeIfAbsent(block.id(), k -> new HashSet<>());
      block.words("word").forEach(w -> list.add(Folding.fold(w)));
      return;
    }
    Bound bound = Bound.valueOf(block.first("bound").orElse("").toUpperCase(Locale.ROOT));
    for (String phrase : block.first("phrase").orElse("").split("\\|")) {
      builder.put(phrase, bound);
    }
    lists.computeIfAbsent("join", k -> new HashSet<>()).addAll(block.words("join"));
  }

  @Nullable NumberWord number(String form) {
    return numbers.get(Folding.fold(form));
  }

  /** Whether a word is of the list {@code use}: and, of, into, one, several, join. */
  boolean is(String use, String word) {
    return lists.getOrDefault(use, Set.of()).contains(Folding.fold(word));
  }

  /** The bounding phrase that begins at a token and ends right before {@code number}. */
  Optional<Bound> bound(org.segun.syntax.Sentence s, int first, int number) {
    return bounds
        .longest(s, first)
        .filter(m -> m.last() == number - 1)
        .map(PhraseTrie.Match::value);
  }
}
