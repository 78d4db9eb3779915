package org.segun.app.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads all of a stream that may turn out to have no end. */
public final class Bounded {

  private static final int BLOCK = 1 << 13;

  private Bounded() {}

  /**
   * All bytes of a stream.
   *
   * @throws BombException if there are more than {@code most}
   */
  public static byte[] all(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new BombException();
    }
    return bytes;
  }

  /**
   * All bytes that unpack out of {@code packed} bytes.
   *
   * @throws BombException if there are more than {@code most}, or more than so few can hold
   */
  public static byte[] unpacked(InputStream in, long packed, int most) throws IOException {
    Inflation inflation = new Inflation();
    inflation.in(packed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      inflation.out(n);
      if (bytes.size() + n > most) {
        throw new BombException();
      }
      bytes.write(block, 0, n);
    }
    return bytes.toByteArray();
  }
}
