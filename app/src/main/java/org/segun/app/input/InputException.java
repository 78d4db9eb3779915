package org.segun.app.input;

import org.segun.app.web.WebException;

/** An input that cannot be read, for a reason that its reader is to be told. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Complaint complaint;
  private final boolean mild;

  InputException(String key, Object... details) {
    this(Complaint.of(key, details), false);
  }

  /** What went wrong on the web. */
  InputException(WebException e) {
    this(new Complaint(e.key(), e.details()), false);
  }

  private InputException(Complaint complaint, boolean mild) {
    super(complaint.key(), null, false, false);
    this.complaint = complaint;
    this.mild = mild;
  }

  /** One for which nobody is to blame: it is told, and no failure. */
  static InputException mild(String key, Object... details) {
    return new InputException(Complaint.of(key, details), true);
  }

  boolean isMild() {
    return mild;
  }

  Complaint complaint() {
    return complaint;
  }
}
