package org.segun.ledger.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a {@link Filter} can ask of a claim. */
public enum Field {
  /** Who acts: a state's code ({@code RUS}), a sector ({@code :MIL}), both, or words of a name. */
  ACTOR,
  /** To whom it is done, likewise. */
  RECIPIENT,
  /** Who takes part on either side, likewise. */
  WITH,
  /** What happens: one of the seventeen types. */
  TYPE,
  /** PLOVER's mode. */
  MODE,
  /** PLOVER's context. */
  CONTEXT,
  /** EDTF: it may have happened on its first day or later. */
  SINCE,
  /** EDTF: it may have happened on its last day or earlier. */
  UNTIL,
  /** A place in any role: a country's code, a GeoNames id, or words of a name. */
  PLACE,
  /** A place where goods or people set out, likewise. */
  FROM,
  /** A place to which they go, likewise. */
  TO,
  /** Who says so, anywhere in the chain: as an actor, or words of a name. */
  SOURCE,
  /** Who published it: words of its name. */
  OUTLET,
  /** Language of the article. */
  LANG,
  /** FactBank's value, or {@code asserted}, {@code denied}, {@code hedged}. */
  CERTAINTY,
  /** past, present or future. */
  TENSE,
  /** A class of goods, or words for them. */
  GOODS,
  /** A ship's IMO number, flag, or words of its name. */
  VESSEL,
  /** Words of the sentence that tells it or of the names in it, in any of their forms. */
  TEXT,
  /** The article: its id, its {@code doc} or its address. */
  DOC,
  /** The linked event, by its id. */
  EVENT,
  /** Least confidence, from 0 to 1. */
  CONFIDENCE;

  /** Its name on a command line, after two dashes, and in an address. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of that name. */
  public static Optional<Field> named(String option) {
    return Arrays.stream(values()).filter(f -> f.option().equals(option)).findFirst();
  }
}
