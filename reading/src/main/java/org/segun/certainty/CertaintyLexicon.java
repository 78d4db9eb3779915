package org.segun.certainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Sentence;

/**
 * The words of one language that bear on certainty and tense, from {@code
 * LANGUAGE/certainty/*.rules}.
 */
final class CertaintyLexicon {

  private final Map<String, Map<String, Effect>> single = new HashMap<>();
  private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private record Phrase(List<String> words, Effect effect) {}

  CertaintyLexicon(String language, RuleFolder folder) {
    for (RuleFile file : folder.files(language + "/certainty", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        add(block);
      }
    }
  }

  private void add(RuleBlock block) {
    switch (block.kind()) {
      case "governor", "modifier", "opener", "auxiliary" -> addEffects(block);
      case "words" ->
          words.computeIfAbsent(block.id(), k -> new HashSet<>()).addAll(block.words("lemmas"));
      default -> throw block.error("unknown kind " + block.kind());
    }
  }

  private void addEffects(RuleBlock block) {
    Effect effect = Effect.of(block);
    Map<String, Effect> table = single.computeIfAbsent(block.kind(), k -> new HashMap<>());
    block.words("lemmas").forEach(w -> table.put(w, effect));
    for (String phrase : block.all("phrase")) {
      List<String> parts = List.of(phrase.split(" "));
      phrases
          .computeIfAbsent(block.kind(), k -> new HashMap<>())
          .computeIfAbsent(parts.get(0), k -> new ArrayList<>())
          .add(new Phrase(parts, effect));
    }
  }

  /** What a word does as one of a kind ({@code governor modifier opener auxiliary}). */
  Optional<Effect> effect(String kind, Sentence sentence, int i) {
    String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
    String lemma = sentence.token(i).lemma();
    Map<String, List<Phrase>> table = phrases.getOrDefault(kind, Map.of());
    for (Phrase phrase : table.getOrDefault(lemma, table.getOrDefault(form, List.of()))) {
      if (matches(sentence, i, phrase.words())) {
        return Optional.of(phrase.effect());
      }
    }
    Map<String, Effect> words = single.getOrDefault(kind, Map.of());
    Effect effect = words.get(lemma);
    return Optional.ofNullable(effect != null ? effect : words.get(form));
  }

  private static boolean matches(Sentence sentence, int start, List<String> words) {
    if (start + words.size() > sentence.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      String word = words.get(k);
      if (!word.equals(sentence.token(start + k).lemma())
          && !word.equals(sentence.token(start + k).form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a lemma belongs to a closed class, for example {@code negation}. */
  boolean is(String group, String lemma) {
    return words.getOrDefault(group, Set.of()).contains(lemma);
  }
}
