package org.segun.app.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of which so many may be read before anything comes of them: a parser holds a whole tag or
 * comment in memory. Remembers its own failures, since parsers wrap them.
 */
final class PatientStream extends FilterInputStream {

  private final long most;
  private long left;
  private boolean exhausted;
  private @Nullable IOException failure;

  PatientStream(InputStream in, long most) {
    super(in);
    this.most = most;
    this.left = most;
  }

  /** Tells that something came of the bytes. */
  void begin() {
    left = most;
  }

  boolean isExhausted() {
    return exhausted;
  }

  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left <= 0) {
      exhausted = true;
      throw new IOException("too long");
    }
    try {
      int n = super.read(buffer, offset, length);
      left -= Math.max(n, 0);
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
