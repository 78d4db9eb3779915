package org.segun.ledger.store;

/** A value that a filter cannot ask for, or a filter that cannot be understood. */
public final class FilterException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String option;
  private final String value;

  FilterException(String option, String value) {
    super("--" + option + ": \"" + value + "\"");
    this.option = option;
    this.value = value;
  }

  /** Name of the option, without dashes. */
  public String option() {
    return option;
  }

  /** What was asked for. */
  public String value() {
    return value;
  }
}
