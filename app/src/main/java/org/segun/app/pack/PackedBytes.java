package org.segun.app.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes of a packed stream, of which some ahead and some behind can be looked at. */
final class PackedBytes {

  private static final int SIZE = 1 << 18;

  /** Enough packed bytes for the first few unpacked ones. */
  private static final int SAMPLE = 2048;

  /** Whether something begins at the present position. */
  interface Test {
    boolean holds() throws IOException;
  }

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private long base;
  private int at;
  private int end;

  PackedBytes(InputStream in) {
    this.in = in;
  }

  long position() {
    return base + at;
  }

  /** Whether so many bytes follow; at most half of the buffer can be asked for. */
  boolean has(int count) throws IOException {
    while (end - at < count) {
      if (end == SIZE) {
        // A part of what was read stays, to come back to.
        int dropped = Math.max(at - SIZE / 2, Math.min(at, count - (end - at)));
        System.arraycopy(buffer, dropped, buffer, 0, end - dropped);
        base += dropped;
        at -= dropped;
        end -= dropped;
      }
      int n = in.read(buffer, end, SIZE - end);
      if (n < 0) {
        return false;
      }
      end += n;
    }
    return true;
  }

  int at(int ahead) {
    return buffer[at + ahead] & 0xFF;
  }

  long littleEndian(int ahead) {
    return at(ahead) | at(ahead + 1) << 8 | at(ahead + 2) << 16 | (long) at(ahead + 3) << 24;
  }

  void skip(int count) {
    at += count;
  }

  /** Goes back to a position, or as near to it as is still kept, but never on. */
  void backTo(long position) {
    at = (int) Math.max(0, Math.min(at, position - base));
  }

  /** Gives what is at hand to an inflater, without passing over it; false at the end. */
  boolean feed(Inflater inflater) throws IOException {
    if (!has(1)) {
      return false;
    }
    inflater.setInput(buffer, at, end - at);
    return true;
  }

  /** Goes on to the next place where the test holds; false if there is none. */
  boolean seek(Test test) throws IOException {
    while (has(1)) {
      if (buffer[at] == 0x1F && test.holds()) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Whether what stands behind a header begins so once it is unpacked. */
  boolean unpacksTo(int header, byte[] beginning) throws IOException {
    has(header + SAMPLE);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(buffer, at + header, Math.min(SAMPLE, end - at - header));
      byte[] unpacked = new byte[beginning.length];
      return inflater.inflate(unpacked) == beginning.length && Arrays.equals(unpacked, beginning);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  void close() throws IOException {
    in.close();
  }
}
