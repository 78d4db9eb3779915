package org.segun.app.output;

/** The words of the reader's language. */
public interface Wording {

  /** The message of that key with its details in place. */
  String text(String key, Object... details);
}
