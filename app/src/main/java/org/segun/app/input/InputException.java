package org.segun.app.input;

/** An input that cannot be read, for a reason that its reader is to be told. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Complaint complaint;

  InputException(String key, Object... details) {
    super(key, null, false, false);
    this.complaint = Complaint.of(key, details);
  }

  Complaint complaint() {
    return complaint;
  }
}
