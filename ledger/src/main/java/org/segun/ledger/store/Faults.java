package org.segun.ledger.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Tells from SQLite's codes what went wrong. */
final class Faults {

  private static final int PRIMARY = 0xFF;

  private Faults() {}

  static LedgerException of(SQLException e, Path file) {
    return new LedgerException(fault(e.getErrorCode() & PRIMARY), file, e);
  }

  /** The numbers are those of https://sqlite.org/rescode.html. */
  private static LedgerException.Fault fault(int code) {
    return switch (code) {
      case 5, 6 -> LedgerException.Fault.LOCKED;
      case 8 -> LedgerException.Fault.READ_ONLY;
      case 11 -> LedgerException.Fault.CORRUPT;
      case 13 -> LedgerException.Fault.FULL;
      case 14 -> LedgerException.Fault.UNREADABLE;
      case 26 -> LedgerException.Fault.NO_LEDGER;
      default -> LedgerException.Fault.FAILED;
    };
  }
}
