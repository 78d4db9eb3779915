package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Tells archives by their first bytes. */
final class Archive {

  private Archive() {}

  /** Whether a web archive begins so, packed or not. */
  static boolean isWarc(byte[] head) {
    return startsAsWarc(isGzip(head) ? unpacked(head) : head);
  }

  static boolean isGzip(byte[] head) {
    return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  private static boolean startsAsWarc(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(WarcRecords.BEGINNING);
  }

  private static byte[] unpacked(byte[] head) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return in.readNBytes(WarcRecords.BEGINNING.length());
    } catch (IOException e) {
      // Whoever reads the whole of it will say what is wrong.
      return new byte[0];
    }
  }
}
