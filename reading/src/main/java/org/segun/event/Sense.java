package org.segun.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.model.EventType;

/**
 * One sense of some words: an event of a type, or, without a type, something that is no event
 * though the words could tell one.
 *
 * @param id name of the rule
 * @param type what happens; null for a sense that is no event
 * @param lemmas dictionary forms by part of speech ({@code verb noun adjective})
 * @param modes PLOVER's modes
 * @param contexts PLOVER's contexts
 * @param roles which slots fill which role, by part of speech; a role that is absent follows the
 *     default frame of the type
 * @param conditions all must hold
 * @param order place among all senses, for ties
 */
record Sense(
    String id,
    @Nullable EventType type,
    Map<String, Set<String>> lemmas,
    List<String> modes,
    List<String> contexts,
    Map<String, Map<Role, List<SlotSpec>>> roles,
    List<Condition> conditions,
    int order) {

  /** A sense without a rule: the type with its default frames. */
  static Sense plain(EventType type) {
    return new Sense(
        "judge." + type,
        type,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Integer.MAX_VALUE);
  }

  /**
   * How many things must be there for it to hold; the most demanding of the fitting senses is
   * meant.
   */
  int demands() {
    return (int) conditions.stream().filter(Condition::wanted).count();
  }

  boolean isEvent() {
    return type != null;
  }
}
