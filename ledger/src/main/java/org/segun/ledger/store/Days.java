package org.segun.ledger.store;

import java.time.LocalDate;
import org.segun.edtf.Edtf;

/** First and last day of a time as numbers that a database compares. */
final class Days {

  /** Before every day. */
  static final int EVER_BEFORE = -10_000_000;

  /** After every day. */
  static final int EVER_AFTER = 10_000_000;

  private Days() {}

  static int first(Edtf time) {
    return time.earliest().map(Days::number).orElse(EVER_BEFORE);
  }

  static int last(Edtf time) {
    return time.latest().map(Days::number).orElse(EVER_AFTER);
  }

  private static int number(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
