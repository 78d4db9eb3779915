package org.segun.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;

/** The rules of evidence of one language, read from {@code LANGUAGE/evidence/*.rules}. */
final class EvidenceLexicon {

  private final Map<String, List<EvidenceRule>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  EvidenceLexicon(String language, RuleFolder folder) {
    for (RuleFile file : folder.files(language + "/evidence", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        add(block);
      }
    }
  }

  private void add(RuleBlock block) {
    switch (block.kind()) {
      case "evidence" -> {
        EvidenceRule rule = EvidenceRule.of(block);
        rule.nouns().forEach(n -> byNoun.computeIfAbsent(n, k -> new ArrayList<>()).add(rule));
      }
      case "words" ->
          words.computeIfAbsent(block.id(), k -> new HashSet<>()).addAll(block.words("lemmas"));
      default -> throw block.error("unknown kind " + block.kind());
    }
  }

  /** The rules for a noun, in order of the file. */
  List<EvidenceRule> rules(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  /** A closed class of words that the mechanism needs. */
  boolean is(String group, String lemma) {
    return words.getOrDefault(group, Set.of()).contains(lemma);
  }
}
