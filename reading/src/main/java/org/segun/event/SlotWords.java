package org.segun.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/**
 * The function words by which a language marks its slots, from {@code slots.tsv}, and its light verbs, from
 * {@code light-verbs.rules}.
 */
final class SlotWords {

  private final Map<String, String> slotOfPhrase = new HashMap<>();
  private final Map<String, Set<String>> lemmasOfFunction = new HashMap<>();
  private final Set<String> lightVerbs = new HashSet<>();

  private SlotWords() {}

  static SlotWords load(RuleFolder folder, String language) {
    SlotWords words = new SlotWords();
    for (RuleFile file : folder.named(language + "/slots.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        if (row.get("function").equals("preposition")) {
          words.slotOfPhrase.put(row.get("phrase"), row.get("slot"));
        } else {
          words
              .lemmasOfFunction
              .computeIfAbsent(row.get("function"), f -> new HashSet<>())
              .add(row.get("phrase"));
        }
      }
    }
    for (RuleFile file : folder.named(language + "/light-verbs.rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        words.lightVerbs.addAll(block.words("verb"));
      }
    }
    return words;
  }

  /** The slot of a preposition or of a phrase that serves as one. */
  String slot(String phrase) {
    String slot = slotOfPhrase.get(phrase);
    if (slot != null) {
      return slot;
    }
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /** Whether a phrase is listed as a preposition of several words. */
  boolean isPhrase(String phrase) {
    return slotOfPhrase.containsKey(phrase);
  }

  /** Whether a lemma has a function such as {@code agent}, {@code personal}, {@code relative}, {@code passive}. */
  boolean is(String function, String lemma) {
    return lemmasOfFunction.getOrDefault(function, Set.of()).contains(lemma);
  }

  boolean isLight(String verb) {
    return lightVerbs.contains(verb);
  }
}
