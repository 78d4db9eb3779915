package org.segun.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/**
 * The function words by which a language marks its slots, from {@code slots.tsv}, and its light
 * verbs, from {@code light-verbs.rules}.
 */
final class SlotWords {

  private final Map<String, String> slotOfPhrase = new HashMap<>();
  private final Map<String, Set<String>> lemmasOfFunction = new HashMap<>();
  private final Map<String, List<Light>> lightVerbs = new HashMap<>();

  private SlotWords() {}

  /**
   * How a verb is light.
   *
   * @param slots the slots in which the event noun stands
   * @param subject the slot of the noun that the verb's subject fills
   */
  private record Light(Set<String> slots, String subject) {}

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
        words.addLight(block);
      }
    }
    return words;
  }

  private void addLight(RuleBlock block) {
    Set<String> slots = new HashSet<>();
    for (String condition : block.all("if")) {
      slots.add(Condition.parse(block, condition, true).slot());
    }
    Light light = new Light(slots, block.first("subject").orElse("light"));
    for (String verb : block.words("verb")) {
      lightVerbs.computeIfAbsent(verb, v -> new ArrayList<>(1)).add(light);
    }
  }

  /**
   * The slot that the subject of a light verb fills for its noun; empty where the verb is not light
   * for a noun that stands in these of its slots.
   */
  String lightSubject(String verb, Set<String> nounSlots) {
    for (Light light : lightVerbs.getOrDefault(verb, List.of())) {
      if (light.slots().stream().anyMatch(nounSlots::contains)) {
        return light.subject();
      }
    }
    return "";
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

  /**
   * Whether a lemma has a function such as {@code agent}, {@code personal}, {@code relative},
   * {@code passive}.
   */
  boolean is(String function, String lemma) {
    return lemmasOfFunction.getOrDefault(function, Set.of()).contains(lemma);
  }

  /** The slot of those whose something is. */
  String genitive() {
    return lemmasOfFunction.getOrDefault("genitive", Set.of()).stream().findFirst().orElse("");
  }

  boolean isLight(String verb) {
    return lightVerbs.containsKey(verb);
  }
}
