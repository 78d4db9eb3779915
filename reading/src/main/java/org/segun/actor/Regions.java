package org.segun.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.Sentence;
import org.segun.world.Folding;

/** Which states an adjective of a part of the world fits ({@code regions.tsv}). Immutable. */
final class Regions {

  private final Map<String, Set<String>> states = new HashMap<>();

  private Regions() {}

  static Regions load(String language, RuleFolder rules) {
    Regions regions = new Regions();
    for (RuleFile file : rules.named(language + "/regions.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        Set<String> codes = Set.copyOf(row.list("codes"));
        row.list("forms").forEach(form -> regions.states.put(Folding.fold(form), codes));
      }
    }
    return regions;
  }

  /** The states that fit the first such adjective in a stretch; empty where there is none. */
  Set<String> codes(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Set<String> codes = states.get(Folding.fold(sentence.token(i).form()));
      if (codes != null) {
        return codes;
      }
    }
    return Set.of();
  }
}
