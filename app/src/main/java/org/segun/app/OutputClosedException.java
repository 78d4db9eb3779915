package org.segun.app;

/** Whoever reads the output wants no more of it, as {@code head} does. */
final class OutputClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputClosedException() {
    super("", null, false, false);
  }
}
