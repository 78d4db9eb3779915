package org.segun.lexicon;

/** A rule file that cannot be used; the message names the file and the line. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
