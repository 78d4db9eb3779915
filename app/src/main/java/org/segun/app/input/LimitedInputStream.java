package org.segun.app.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error after so many bytes, so that a small packed file cannot fill the machine. */
final class LimitedInputStream extends FilterInputStream {

  /** More came than was allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private long left;

  LimitedInputStream(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    take(Math.max(n, 0));
    return n;
  }

  private void take(int n) throws TooLargeException {
    left -= n;
    if (left < 0) {
      throw new TooLargeException();
    }
  }
}
