package org.segun.app.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed streams of a file before PDFBox does, which unpacks them whole into memory.
 * It packs nothing twice in the same way, so that one look is enough.
 */
final class PackedStreams {

  /** A page of a newspaper as a picture, unpacked, has less. */
  private static final long MOST_OF_ONE = 200L << 20;

  private static final long MOST_OF_ALL = 1L << 30;

  private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OTHER = "endstream".getBytes(StandardCharsets.US_ASCII);

  private PackedStreams() {}

  /**
   * @throws PdfException if they unpack to more than any paper holds
   */
  static void check(byte[] file) throws PdfException {
    long all = 0;
    byte[] block = new byte[1 << 16];
    for (int at = 0; at + MARK.length < file.length; at++) {
      if (stands(MARK, file, at) && !stands(OTHER, file, at - 3)) {
        all += unpacked(file, behindBreak(file, at + MARK.length), block);
        if (all > MOST_OF_ALL) {
          throw new PdfException(PdfException.Fault.BOMB, "");
        }
      }
    }
  }

  private static boolean stands(byte[] word, byte[] file, int at) {
    if (at < 0 || at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int behindBreak(byte[] file, int at) {
    int from = at;
    while (from < file.length && from < at + 2 && (file[from] == '\r' || file[from] == '\n')) {
      from++;
    }
    return from;
  }

  private static long unpacked(byte[] file, int from, byte[] block) throws PdfException {
    Inflater inflater = new Inflater();
    long out = 0;
    try {
      inflater.setInput(file, from, file.length - from);
      for (int n = inflater.inflate(block); n > 0; n = inflater.inflate(block)) {
        out += n;
        if (out > MOST_OF_ONE) {
          throw new PdfException(PdfException.Fault.BOMB, "");
        }
      }
    } catch (DataFormatException e) {
      // Not packed so, or broken from here on; what came out before counts.
      return out;
    } finally {
      inflater.end();
    }
    return out;
  }
}
