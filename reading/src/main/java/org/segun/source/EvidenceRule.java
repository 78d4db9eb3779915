package org.segun.source;

import java.util.Set;
import org.segun.lexicon.RuleBlock;

/**
 * Which noun phrases are evidence.
 *
 * @param id id of the rule
 * @param kind what kind of evidence they are
 * @param nouns lemmas of their heads
 * @param with lemmas of which one must stand in the phrase; none is asked for where there are none
 * @param needsShowing whether they count only where somebody shows or cites them
 */
record EvidenceRule(
    String id, String kind, Set<String> nouns, Set<String> with, boolean needsShowing) {

  private static final Set<String> KINDS =
      Set.of(
          "satellite",
          "video",
          "photograph",
          "audio",
          "intercept",
          "document",
          "serial",
          "witness",
          "forensic",
          "statistics",
          "record",
          "digital");

  static EvidenceRule of(RuleBlock block) {
    String kind = block.first("evidence").orElse("");
    if (!KINDS.contains(kind)) {
      throw block.error("unknown evidence " + kind);
    }
    return new EvidenceRule(
        block.id(),
        kind,
        Set.copyOf(block.words("noun")),
        Set.copyOf(block.words("with")),
        block.first("when").filter("shown"::equals).isPresent());
  }
}
