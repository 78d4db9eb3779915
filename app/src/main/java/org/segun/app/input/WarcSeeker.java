package org.segun.app.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Finds where records of an archive begin and end. */
final class WarcSeeker {

  private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final Tape tape;

  WarcSeeker(Tape tape) {
    this.tape = tape;
  }

  /** Passes over blank lines; false at the end. */
  boolean toText() throws IOException {
    int b = tape.read();
    while (b == '\r' || b == '\n') {
      b = tape.read();
    }
    if (b >= 0) {
      tape.unread(new byte[] {(byte) b});
    }
    return b >= 0;
  }

  /** Whether two line breaks or the end of the file follow; passes over them. */
  boolean atEndOfRecord() throws IOException {
    int breaks = 0;
    while (breaks < 2) {
      int b = tape.read();
      if (b < 0) {
        return true;
      }
      if (b == '\n') {
        breaks++;
      } else if (b != '\r') {
        tape.unread(new byte[] {(byte) b});
        return false;
      }
    }
    return true;
  }

  /** Passes over the rest of what is broken, up to a line that begins a record, or to the end. */
  void seek() throws IOException {
    skip(Long.MAX_VALUE);
  }

  /**
   * Passes over so many bytes.
   *
   * @return false if a record begins before they end, or the file ends; then it stands there
   */
  boolean skip(long length) throws IOException {
    int matched = 1;
    for (long i = 0; i < length; i++) {
      int b = tape.read();
      if (b < 0) {
        return false;
      }
      if (b == LINE[matched]) {
        matched++;
      } else {
        matched = b == LINE[0] ? 1 : 0;
      }
      if (matched == LINE.length) {
        tape.unread(java.util.Arrays.copyOfRange(LINE, 1, LINE.length));
        return false;
      }
    }
    return true;
  }
}
