package org.segun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A slot named in a frame, with the kinds that its filler may be (none: any).
 *
 * @param slot name, for example {@code subj} or a preposition
 * @param kinds kinds of which the filler must be one
 */
record SlotSpec(String slot, Set<String> kinds) {

  /** Reads {@code subj con de:actor}, also {@code to=a at=en}, of which only the slot is kept. */
  static List<SlotSpec> parse(String text) {
    List<SlotSpec> specs = new ArrayList<>();
    for (String word : text.split("[\\s,]+")) {
      if (!word.isEmpty()) {
        String slot = word.substring(word.indexOf('=') + 1);
        int colon = slot.indexOf(':');
        specs.add(
            colon < 0
                ? new SlotSpec(slot, Set.of())
                : new SlotSpec(slot.substring(0, colon), Set.of(slot.substring(colon + 1).split("\\|"))));
      }
    }
    return specs;
  }
}
