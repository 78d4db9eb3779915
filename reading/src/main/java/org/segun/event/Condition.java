package org.segun.event;

import java.util.Set;
import org.segun.lexicon.RuleBlock;

/**
 * What must (or must not) fill a slot for a sense to hold.
 *
 * @param slot the slot
 * @param kinds kinds of filler, where it is about kinds
 * @param lemmas lemmas of filler, where it is about lemmas
 * @param wanted whether it must hold ({@code if}) or must not ({@code unless})
 */
record Condition(String slot, Set<String> kinds, Set<String> lemmas, boolean wanted) {

  /** Reads {@code obj actor|state} or {@code obj =relación|lazo}. */
  static Condition parse(RuleBlock block, String text, boolean wanted) {
    String[] parts = text.strip().split("\\s+", 2);
    if (parts.length != 2) {
      throw block.error("a condition has the form SLOT KIND|KIND or SLOT =LEMMA|LEMMA, not " + text);
    }
    if (parts[1].startsWith("=")) {
      return new Condition(parts[0], Set.of(), set(parts[1].substring(1)), wanted);
    }
    Set<String> kinds = set(parts[1]);
    for (String kind : kinds) {
      if (!FillerKinds.NAMES.contains(kind)) {
        throw block.error("unknown kind " + kind + " in " + text);
      }
    }
    return new Condition(parts[0], kinds, Set.of(), wanted);
  }

  private static Set<String> set(String alternatives) {
    return Set.copyOf(java.util.Arrays.asList(alternatives.replace(" ", "").split("\\|")));
  }
}
