package org.segun.app.pack;

/**
 * How much went into an unpacker and came out of it. Markup shrinks to a tenth, the most repetitive
 * page to a fiftieth; deflate can shrink zeros to a thousandth, Brotli to much less.
 */
public final class Inflation {

  /** Bytes that anything may unpack to. */
  private static final int FREE = 1 << 20;

  private static final int MOST = 200;

  private long packed;
  private long unpacked;

  /** Counts what went in. */
  public void in(long bytes) {
    packed += bytes;
  }

  /**
   * Counts what came out.
   *
   * @throws BombException if that is out of all proportion to what went in
   */
  public void out(long bytes) throws BombException {
    unpacked += bytes;
    if (unpacked > FREE && unpacked / MOST > packed) {
      throw new BombException();
    }
  }
}
