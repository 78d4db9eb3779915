package org.segun.ledger.store;

import java.time.Instant;
import java.util.Optional;
import org.segun.text.Span;

/**
 * What somebody changed by hand in a claim. It is kept by article and trigger, so that it holds
 * when newer rules read the article again.
 *
 * @param number in the order of making
 * @param article id of the article
 * @param type what the mention was read as
 * @param trigger where its trigger stands
 * @param word the trigger
 * @param field as {@link org.segun.ledger.json.MentionEdit} names it, or {@link #REJECT}
 * @param value what it was set to; empty for a rejection
 * @param before what it was
 * @param who who did it
 * @param at when
 * @param undone when it was taken back
 */
public record Correction(
    long number,
    String article,
    String type,
    Span trigger,
    String word,
    String field,
    String value,
    String before,
    String who,
    Instant at,
    Optional<Instant> undone) {

  /** The field of a correction that says that nothing of the kind is told. */
  public static final String REJECT = "reject";

  boolean isActive() {
    return undone.isEmpty();
  }
}
