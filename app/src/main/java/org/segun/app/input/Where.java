package org.segun.app.input;

/**
 * A place in an input.
 *
 * @param file as it was named
 * @param line from 1, or 0 for the whole file
 * @param offset in bytes from the beginning of an archive, or -1
 */
public record Where(String file, long line, long offset) {

  /** A line of a file. */
  public Where(String file, long line) {
    this(file, line, -1);
  }

  /** The whole of a file. */
  public static Where in(String file) {
    return new Where(file, 0);
  }

  /** The record of an archive that begins at a byte. */
  static Where atByte(String file, long offset) {
    return new Where(file, 0, offset);
  }

  /** {@code file}, {@code file:line} or {@code file@offset}. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : offset >= 0 ? file + "@" + offset : file;
  }
}
