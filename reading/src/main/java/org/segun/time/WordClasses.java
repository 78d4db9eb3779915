package org.segun.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.Table;
import org.segun.world.Folding;

/**
 * The words of each class with their values, from {@code words.tsv}. A word in angle brackets there
 * takes in a class of {@link Numerals}, with what stands before and behind the brackets written
 * onto the number ({@code <dd>th}, {@code mid-<yyyy>}); a word behind {@code ^} is one only with a
 * capital letter.
 */
final class WordClasses {

  private static final Set<String> NUMERIC =
      Set.of(
          "num",
          "grouped",
          "decimal",
          "dd",
          "yyyy",
          "yy",
          "hh",
          "hhmm",
          "coloned",
          "clock",
          "slashdate",
          "isodate",
          "yearspan",
          "decades");

  private static final char CAPITAL = '^';

  private final Map<String, Map<String, String>> byWord = new HashMap<>();
  private final Map<String, Set<String>> listed = new HashMap<>();
  private final Map<String, List<Affixed>> takesIn = new HashMap<>();

  /** A numeral with letters or marks written onto it. */
  private record Affixed(String prefix, String numeral, String suffix) {

    static Affixed of(String word) {
      int open = word.indexOf('<');
      int close = word.indexOf('>');
      return new Affixed(
          Folding.fold(word.substring(0, open)),
          word.substring(open + 1, close),
          Folding.fold(word.substring(close + 1)));
    }

    String value(String word) {
      boolean shaped =
          word.length() > prefix.length() + suffix.length()
              && word.startsWith(prefix)
              && word.endsWith(suffix);
      return shaped
          ? Numerals.value(
              word.substring(prefix.length(), word.length() - suffix.length()), numeral)
          : "";
    }
  }

  WordClasses(List<RuleFile> files) {
    for (RuleFile file : files) {
      for (Table.Row row : Table.rows(file)) {
        if (row.get("class").isEmpty()
            || row.get("value").isEmpty()
            || row.list("words").isEmpty()) {
          throw row.error("a row needs a class, words and a value");
        }
        for (String word : row.list("words")) {
          if (word.indexOf('<') >= 0) {
            takesIn.computeIfAbsent(row.get("class"), c -> new ArrayList<>()).add(Affixed.of(word));
          } else {
            String folded = Folding.fold(word);
            listed.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(folded);
            byWord
                .computeIfAbsent(folded, w -> new HashMap<>())
                .put(row.get("class"), row.get("value"));
          }
        }
      }
    }
  }

  boolean has(String name) {
    return NUMERIC.contains(name) || listed.containsKey(name) || takesIn.containsKey(name);
  }

  /** Whether words that begin with a digit belong to the class. */
  boolean isNumeric(String name) {
    return NUMERIC.contains(name)
        || takesIn.getOrDefault(name, List.of()).stream().anyMatch(a -> a.prefix().isEmpty());
  }

  /**
   * The words of a class that can be listed, without their mark of a capital, and the {@link
   * Numerals#shape shapes} of those with a number inside.
   */
  Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    listed.getOrDefault(name, Set.of()).forEach(w -> words.add(plain(w)));
    for (Affixed affixed : takesIn.getOrDefault(name, List.of())) {
      if (!affixed.prefix().isEmpty()) {
        words.add(affixed.prefix() + Numerals.ANY + affixed.suffix());
      }
    }
    return words;
  }

  private static String plain(String word) {
    return word.length() > 1 && word.charAt(0) == CAPITAL ? word.substring(1) : word;
  }

  /**
   * The classes of a folded word, with its value in each.
   *
   * @param capital whether it begins with a capital letter
   */
  Map<String, String> of(String word, boolean capital) {
    Map<String, String> plain = byWord.getOrDefault(word, Map.of());
    Map<String, String> marked = capital ? byWord.getOrDefault(CAPITAL + word, Map.of()) : Map.of();
    boolean number = Numerals.beginsWithDigit(word) || Numerals.endsNearDigit(word);
    if (!number && marked.isEmpty()) {
      return plain;
    }
    Map<String, String> all = new HashMap<>(marked);
    if (number) {
      NUMERIC.forEach(name -> put(all, name, Numerals.value(word, name)));
      takesIn.forEach((name, list) -> list.forEach(a -> put(all, name, a.value(word))));
    }
    all.putAll(plain);
    return all;
  }

  private static void put(Map<String, String> classes, String name, String value) {
    if (!value.isEmpty()) {
      classes.putIfAbsent(name, value);
    }
  }
}
