package org.segun.app.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip members one after the other, as archives are packed record by record. Where a member
 * is broken {@link #read} says so once, and the next call goes on with the next member that begins
 * as a record does.
 *
 * <p>{@code java.util.zip.GZIPInputStream} tells neither where a member begins nor what follows one
 * that is broken.
 */
public final class GzipMembers extends InputStream {

  /** A member that cannot be unpacked to its end. */
  public static final class BrokenMemberException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenMemberException(String reason) {
      super(reason);
    }
  }

  private static final int TRAILER = 8;

  private final PackedBytes packed;
  private final byte[] beginning;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private Inflation inflation = new Inflation();
  private long offset;
  private boolean open;
  private boolean lost;

  /**
   * @param beginning the bytes with which a record begins, by which to find the next one
   */
  public GzipMembers(InputStream packed, byte[] beginning) {
    this.packed = new PackedBytes(packed);
    this.beginning = beginning.clone();
  }

  /** Where the member that was read last begins, in packed bytes. */
  public long offset() {
    return offset;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    while (length > 0) {
      if (!open && !openNext()) {
        return -1;
      }
      int n = inflate(buffer, from, length);
      if (n > 0) {
        return n;
      }
    }
    return 0;
  }

  private boolean openNext() throws IOException {
    if (lost && !packed.seek(this::isRecord)) {
      return false;
    }
    lost = false;
    if (!packed.has(1)) {
      return false;
    }
    offset = packed.position();
    int header = GzipHeader.length(packed);
    if (header < 0) {
      throw broken("no gzip member");
    }
    packed.skip(header);
    inflater.reset();
    check.reset();
    inflation = new Inflation();
    open = true;
    return true;
  }

  private int inflate(byte[] buffer, int from, int length) throws IOException {
    try {
      if (inflater.needsInput() && !packed.feed(inflater)) {
        throw broken("cut off");
      }
      int before = inflater.getRemaining();
      int n = inflater.inflate(buffer, from, length);
      int used = before - inflater.getRemaining();
      packed.skip(used);
      inflation.in(used);
      inflation.out(n);
      check.update(buffer, from, n);
      if (inflater.finished()) {
        close(inflater.getBytesWritten());
      } else if (inflater.needsDictionary()) {
        throw broken("wants a dictionary");
      }
      return n;
    } catch (DataFormatException e) {
      throw broken(String.valueOf(e.getMessage()));
    } catch (BombException e) {
      leave();
      throw e;
    }
  }

  private void close(long written) throws IOException {
    if (!packed.has(TRAILER)) {
      throw broken("cut off");
    }
    boolean sound =
        packed.littleEndian(0) == check.getValue()
            && packed.littleEndian(4) == (written & 0xFFFFFFFFL);
    if (!sound) {
      throw broken("check sum");
    }
    packed.skip(TRAILER);
    open = false;
  }

  private BrokenMemberException broken(String reason) {
    packed.backTo(offset + 1);
    leave();
    return new BrokenMemberException(reason);
  }

  private void leave() {
    open = false;
    lost = true;
  }

  private boolean isRecord() throws IOException {
    int header = GzipHeader.length(packed);
    return header > 0 && packed.unpacksTo(header, beginning);
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
