package org.segun.app.xml;

/** A document that cannot be read further. */
public final class XmlException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a document. */
  public enum Fault {
    /** It is not well-formed. */
    BROKEN,
    /** It refers to an entity that it declares itself. */
    ENTITY,
    /** It is larger or deeper than is borne. */
    LIMIT
  }

  private final Fault fault;
  private final long line;

  XmlException(Fault fault, String message, long line) {
    super(message, null, false, false);
    this.fault = fault;
    this.line = line;
  }

  public Fault fault() {
    return fault;
  }

  /** From 1; 0 where it is not known. */
  public long line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
