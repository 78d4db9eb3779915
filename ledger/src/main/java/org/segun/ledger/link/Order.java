package org.segun.ledger.link;

import java.util.Comparator;

/** The order of the tellings of an event; the first of them gives the event its id. */
final class Order {

  /** By date of publication, undated ones last, then by article and claim. */
  static final Comparator<Telling> OF_TELLINGS =
      Comparator.comparing((Telling t) -> !t.isDated())
          .thenComparingInt(Telling::published)
          .thenComparing(Telling::article)
          .thenComparing(Telling::claim);

  private Order() {}

  /** The id of the event that a claim tells first. */
  static String eventId(String claim) {
    return "e-" + (claim.startsWith("m-") ? claim.substring(2) : claim);
  }
}
