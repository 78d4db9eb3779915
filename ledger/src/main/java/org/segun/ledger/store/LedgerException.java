package org.segun.ledger.store;

import java.nio.file.Path;

/** The ledger cannot do what it was asked for; nothing that was saved before is lost. */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final String file;

  LedgerException(Fault fault, Path file, Throwable cause) {
    super(fault + " (" + file + "): " + cause.getMessage(), cause);
    this.fault = fault;
    this.file = file.toString();
  }

  LedgerException(Fault fault, Path file, String detail) {
    super(fault + " (" + file + "): " + detail);
    this.fault = fault;
    this.file = file.toString();
  }

  /** What kept it from it. */
  public enum Fault {
    /** There is no room left on the disk, or the file may grow no further. */
    FULL,
    /** The file or its folder may not be written. */
    READ_ONLY,
    /** Another process has been writing for longer than is waited for. */
    LOCKED,
    /** The file is damaged. */
    CORRUPT,
    /** The file is no ledger. */
    NO_LEDGER,
    /** A newer version of the program wrote it. */
    NEWER,
    /** An older version of the program wrote it, and it must be opened for writing first. */
    OLDER,
    /** There is no such file, or it cannot be opened. */
    UNREADABLE,
    /** Anything else. */
    FAILED
  }

  /** What kept it from it. */
  public Fault fault() {
    return fault;
  }

  /** The file of the ledger. */
  public String file() {
    return file;
  }
}
