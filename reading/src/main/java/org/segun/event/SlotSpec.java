package org.segun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A slot named in a frame, with the kinds that its filler may be (none: whatever the role takes).
 *
 * @param slot name, for example {@code subj} or a preposition
 * @param kinds kinds of which the filler must be one
 * @param placeRole for places {@code at from to via}; else empty
 * @param last whether it counts only where nothing before it filled the role (written with a
 *     question mark before it)
 */
record SlotSpec(String slot, Set<String> kinds, String placeRole, boolean last) {

  /** Reads {@code subj con de:actor|place ?ctrl} or {@code to=a at=en}. */
  static List<SlotSpec> parse(String text) {
    List<SlotSpec> specs = new ArrayList<>();
    for (String word : text.split("[\\s,]+")) {
      if (!word.isEmpty()) {
        specs.add(one(word));
      }
    }
    return specs;
  }

  private static SlotSpec one(String word) {
    int equals = word.indexOf('=');
    String placeRole = equals < 0 ? "" : word.substring(0, equals);
    boolean last = word.startsWith("?");
    String slot = word.substring(last ? 1 : equals + 1);
    int colon = slot.indexOf(':');
    if (colon < 0) {
      return new SlotSpec(slot, Set.of(), placeRole, last);
    }
    return new SlotSpec(
        slot.substring(0, colon), Set.of(slot.substring(colon + 1).split("\\|")), placeRole, last);
  }
}
