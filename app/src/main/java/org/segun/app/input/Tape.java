package org.segun.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream of which a part that was read can be put back, to be read once more. */
final class Tape extends InputStream {

  private static final int BLOCK = 1 << 13;

  private final InputStream in;
  private byte[] pending = new byte[0];
  private int at;
  private long position;

  Tape(InputStream in) {
    this.in = in;
  }

  /** Bytes read so far, without those that were put back. */
  long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    if (at == pending.length && !fill()) {
      return -1;
    }
    position++;
    return pending[at++] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (at == pending.length && !fill()) {
      return -1;
    }
    int n = Math.min(length, pending.length - at);
    System.arraycopy(pending, at, buffer, from, n);
    at += n;
    position += n;
    return n;
  }

  private boolean fill() throws IOException {
    byte[] block = new byte[BLOCK];
    at = 0;
    pending = new byte[0];
    int n = in.read(block, 0, block.length);
    if (n > 0) {
      pending = n == block.length ? block : Arrays.copyOf(block, n);
    }
    return n > 0;
  }

  /** Puts bytes that were read last back. */
  void unread(byte[] bytes) {
    position -= bytes.length;
    if (at >= bytes.length) {
      at -= bytes.length;
      System.arraycopy(bytes, 0, pending, at, bytes.length);
      return;
    }
    byte[] joined = Arrays.copyOf(bytes, bytes.length + pending.length - at);
    System.arraycopy(pending, at, joined, bytes.length, pending.length - at);
    pending = joined;
    at = 0;
  }

  /** Forgets what is at hand, after an error of the stream below. */
  void clear() {
    at = pending.length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
