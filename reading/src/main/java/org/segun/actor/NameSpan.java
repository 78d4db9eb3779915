package org.segun.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.segun.world.StateName;

/**
 * A name in a sentence.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param last last token, included
 * @param state what it is the name of, where that is a state, a capital or a seat
 * @param spelled registered names that it is, none for an unknown name
 * @param label the tagger's kind of name
 * @param key its folded words with spaces between
 */
record NameSpan(
    int sentence,
    int first,
    int last,
    @Nullable StateName state,
    List<SpelledName> spelled,
    String label,
    String key) {

  boolean isKnown() {
    return state != null || !spelled.isEmpty();
  }

  /** Whether a register knows it, and for one state or organisation only. */
  boolean isOfOneState() {
    return spelled.stream().map(s -> s.entry().code()).distinct().count() == 1;
  }

  /** Whether it can be a person's: known as one, or tagged as one, or of no known kind. */
  boolean mayBePerson() {
    if (state != null) {
      return false;
    }
    if (!spelled.isEmpty()) {
      return spelled.stream().anyMatch(s -> s.entry().isPerson());
    }
    return label.equals("PER") || label.equals("O") || label.equals("MISC") && last > first;
  }

  /** Whether it is a body's: known as one, or tagged as one and unknown. */
  boolean mayBeBody() {
    if (state != null) {
      return false;
    }
    return spelled.isEmpty()
        ? label.equals("ORG")
        : spelled.stream().noneMatch(s -> s.entry().isPerson());
  }

  boolean isPersonByTag() {
    return state == null && label.equals("PER");
  }
}
