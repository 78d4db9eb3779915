package org.segun.event;

import java.util.HashSet;
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

  /**
   * Reads {@code obj actor|state}, {@code obj =LEMMA|LEMMA} or both: {@code obj
   * event|=LEMMA|LEMMA}.
   */
  static Condition parse(RuleBlock block, String text, boolean wanted) {
    String[] parts = text.strip().split("\\s+", 2);
    if (parts.length != 2) {
      throw block.error(
          "a condition has the form SLOT KIND|KIND or SLOT =LEMMA|LEMMA, not " + text);
    }
    int equals = parts[1].indexOf('=');
    Set<String> lemmas = equals < 0 ? Set.of() : set(parts[1].substring(equals + 1));
    Set<String> kinds = set(equals < 0 ? parts[1] : parts[1].substring(0, equals));
    for (String kind : kinds) {
      if (!FillerKinds.NAMES.contains(kind)) {
        throw block.error("unknown kind " + kind + " in " + text);
      }
    }
    return new Condition(parts[0], kinds, lemmas, wanted);
  }

  private static Set<String> set(String alternatives) {
    Set<String> set = new HashSet<>();
    for (String alternative : alternatives.split("[|\\s=]+")) {
      if (!alternative.isEmpty()) {
        set.add(alternative);
      }
    }
    return Set.copyOf(set);
  }
}
