package org.segun.ledger.link;

/**
 * One thing that two tellings have in common, or that sets them apart.
 *
 * @param kind what it is
 * @param weight what it adds to the score of the link
 * @param detail the words, codes or values that it was seen in
 */
public record Evidence(Kind kind, double weight, String detail) {

  /** What was compared. Each has a weight of the same name in {@code world/linking.properties}. */
  public enum Kind {
    COPY,
    TYPE,
    TRIGGER,
    ACTOR,
    RECIPIENT,
    NAME,
    TIME,
    PLACE,
    GOODS,
    NUMBER,
    WORDS,
    DISTANCE,
    ARTICLE,
    BY_HAND
  }
}
