package org.segun.ledger.link;

import java.util.List;

/**
 * Two sets of tellings of one event that cannot both be true.
 *
 * @param kind what they disagree about
 * @param one ids of the claims on one side: those who assert, or who tell the lesser number or the
 *     earlier date
 * @param other ids of the claims on the other side
 * @param details what stands against what, in words of the tellings or in values: one for {@code
 *     one}, one for {@code other}
 */
public record Contradiction(Kind kind, List<String> one, List<String> other, List<String> details) {

  /** What tellings disagree about. */
  public enum Kind {
    /** One says that it is so, another that it is not. */
    DENIED,
    /** Quantities of the same goods in the same unit that exclude each other. */
    NUMBERS,
    /** Times that share no day. */
    DATES
  }

  /** Why, as one English sentence. */
  public String why() {
    return switch (kind) {
      case DENIED -> details.get(0) + " asserts it, " + details.get(1) + " denies it.";
      case NUMBERS -> "One tells " + details.get(0) + ", another " + details.get(1) + ".";
      case DATES -> "One dates it " + details.get(0) + ", another " + details.get(1) + ".";
    };
  }
}
