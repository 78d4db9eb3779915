package org.segun.time;

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
 * takes in a class of {@link Numerals}.
 */
final class WordClasses {

  private static final Set<String> NUMERIC =
      Set.of(
          "num", "dd", "yyyy", "yy", "hh", "clock", "slashdate", "isodate", "yearspan", "decades");

  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, String> takesIn = new HashMap<>();

  WordClasses(List<RuleFile> files) {
    for (RuleFile file : files) {
      for (Table.Row row : Table.rows(file)) {
        if (row.get("class").isEmpty()
            || row.get("value").isEmpty()
            || row.list("words").isEmpty()) {
          throw row.error("a row needs a class, words and a value");
        }
        for (String word : row.list("words")) {
          if (word.startsWith("<")) {
            takesIn.put(row.get("class"), word.substring(1, word.length() - 1));
          } else {
            values
                .computeIfAbsent(row.get("class"), c -> new HashMap<>())
                .put(Folding.fold(word), row.get("value"));
          }
        }
      }
    }
  }

  boolean has(String name) {
    return isNumeric(name) || values.containsKey(name);
  }

  /** Whether numerals belong to the class. */
  boolean isNumeric(String name) {
    return NUMERIC.contains(name) || takesIn.containsKey(name);
  }

  /** The words of a class that can be listed. */
  Set<String> words(String name) {
    return new HashSet<>(values.getOrDefault(name, Map.of()).keySet());
  }

  /** The value of a folded word in a class; empty if it is not of the class. */
  String value(String word, String name) {
    String listed = values.getOrDefault(name, Map.of()).getOrDefault(word, "");
    return listed.isEmpty() && isNumeric(name)
        ? Numerals.value(word, takesIn.getOrDefault(name, name))
        : listed;
  }
}
