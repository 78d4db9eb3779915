package org.segun.app.input;

/**
 * A place in an input.
 *
 * @param file as it was named
 * @param line from 1, or 0 for the whole file
 */
public record Where(String file, long line) {

  /** The whole of a file. */
  public static Where in(String file) {
    return new Where(file, 0);
  }

  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
