package org.segun.ledger.link;

import java.util.Optional;
import org.segun.model.Factuality;

/**
 * Who stands behind one telling.
 *
 * @param stance whether the telling holds that it happened
 * @param speaker name of the innermost source; the outlet, else the article's id, where the article
 *     itself says so
 * @param code state of the speaker, or {@code IGO NGO MNC UNK}; {@code UNK} where the article
 *     itself says so
 * @param cited whether a source is named in the article
 * @param outlet who published it, where that is known
 * @param article id of the article in the ledger
 * @param claim id of the claim
 * @param factuality how surely the speaker presents it
 * @param origin number from 0 of the independent source that it goes back to: voices with the same
 *     number are one
 */
public record Voice(
    Stance stance,
    String speaker,
    String code,
    boolean cited,
    Optional<String> outlet,
    String article,
    String claim,
    Factuality factuality,
    int origin) {

  /** Whether a voice holds that it happened. */
  public enum Stance {
    /** Certain or probable: {@code CT+ PR+}. */
    ASSERTS,
    /** Certainly, probably or possibly not: {@code CT- PR- PS-}. */
    DENIES,
    /** Possible or open: {@code PS+ Uu}. */
    HEDGES;

    static Stance of(Factuality factuality) {
      return switch (factuality) {
        case CERTAIN, PROBABLE -> ASSERTS;
        case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> DENIES;
        case POSSIBLE, OPEN -> HEDGES;
      };
    }
  }
}
