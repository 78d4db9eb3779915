package org.segun.ledger.export;

/** What a column holds. */
public enum Kind {
  TEXT,
  /** A whole number. */
  WHOLE,
  /** A number. */
  NUMBER
}
