package org.segun.ledger.json;

/** A line that is no article with its events; the message says where in it and why. */
public final class BrokenLineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String reason;

  BrokenLineException(String reason) {
    super(reason);
    this.reason = reason;
  }

  private BrokenLineException(long line, String reason, Throwable cause) {
    super("line " + line + ": " + reason, cause);
    this.reason = reason;
  }

  /** The same, with the number of the line in the message. */
  BrokenLineException at(long line) {
    return new BrokenLineException(line, reason, this);
  }

  /** What is wrong, without the number of the line. */
  public String reason() {
    return reason;
  }
}
