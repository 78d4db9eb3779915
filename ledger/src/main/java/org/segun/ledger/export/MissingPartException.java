package org.segun.ledger.export;

/** A format needs a part of the program that is not installed. */
public final class MissingPartException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String part;

  MissingPartException(String part, Throwable cause) {
    super(part + " is not on the class path", cause);
    this.part = part;
  }

  /** Its Maven coordinates without the version. */
  public String part() {
    return part;
  }
}
