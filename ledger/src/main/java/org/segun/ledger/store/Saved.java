package org.segun.ledger.store;

import java.util.List;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;

/**
 * What became of an article that was added.
 *
 * @param outcome whether it was new
 * @param article the article as the ledger has it now
 * @param claims its claims that are new or changed; none where the outcome is {@link Outcome#SAME}
 * @param gone ids of claims of the version before that are no more
 */
public record Saved(Outcome outcome, StoredArticle article, List<Claim> claims, List<String> gone) {

  /** Whether an article was new. */
  public enum Outcome {
    /** It was not there before. */
    NEW,
    /** It was there, and nothing was changed. */
    SAME,
    /** Another version of it was there, which now stands in the history. */
    REPLACED
  }
}
