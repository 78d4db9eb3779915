package org.segun.app.pdf;

/** A PDF from which no text can be taken. */
public final class PdfException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Fault {
    BROKEN,
    /** A password is wanted. */
    ENCRYPTED,
    /** It forbids taking its text out. */
    FORBIDDEN,
    /** Pictures of text, or nothing. */
    NO_TEXT,
    TOO_MANY_PAGES,
    TOO_LONG,
    /** It unpacks to more than any paper holds. */
    BOMB,
    TOO_SLOW
  }

  private final Fault fault;

  PdfException(Fault fault, String message) {
    super(message, null, false, false);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
