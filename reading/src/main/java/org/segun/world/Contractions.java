package org.segun.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/**
 * Written words of a language that the parser takes apart (Spanish "del" is two tokens). Names in
 * the registers are taken apart the same way, or they would never meet the tokens.
 */
public final class Contractions {

  /** For a language without any. */
  public static final Contractions NONE = new Contractions(Map.of());

  private final Map<String, List<String>> parts;

  private Contractions(Map<String, List<String>> parts) {
    this.parts = parts;
  }

  /**
   * Reads {@code contracted-words.tsv} of a language.
   *
   * @param language ISO 639-1 code
   * @param rules where the registers are
   */
  public static Contractions of(String language, RuleFolder rules) {
    Map<String, List<String>> parts = new HashMap<>();
    for (RuleFile file : rules.named(language + "/contracted-words.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        parts.put(
            Folding.fold(row.get("form")),
            Folding.words(row.get("first") + " " + row.get("second")));
      }
    }
    return new Contractions(Map.copyOf(parts));
  }

  /**
   * A folded key with the parts of contracted words joined again: "norte de el valle" is "norte del
   * valle".
   */
  public String joined(String key) {
    String joined = key;
    for (Map.Entry<String, List<String>> entry : parts.entrySet()) {
      String apart = " " + String.join(" ", entry.getValue()) + " ";
      if (joined.contains(apart)) {
        joined = joined.replace(apart, " " + entry.getKey() + " ");
      }
    }
    return joined;
  }

  List<String> partsOf(String word) {
    return parts.getOrDefault(word, List.of(word));
  }
}
