package org.segun.app.pack;

import java.io.IOException;

/** The header of a gzip member (RFC 1952). */
final class GzipHeader {

  private static final int FIXED = 10;
  private static final int LONGEST = 4096;
  private static final int CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int KNOWN = 0x1F;

  private GzipHeader() {}

  /** Bytes of the header that begins here; -1 where none does. */
  static int length(PackedBytes bytes) throws IOException {
    if (!bytes.has(FIXED) || bytes.at(0) != 0x1F || bytes.at(1) != 0x8B || bytes.at(2) != 8) {
      return -1;
    }
    int flags = bytes.at(3);
    if ((flags & ~KNOWN) != 0) {
      return -1;
    }
    int length = FIXED;
    if ((flags & EXTRA) != 0) {
      if (!bytes.has(FIXED + 2)) {
        return -1;
      }
      length += 2 + bytes.at(FIXED) + (bytes.at(FIXED + 1) << 8);
    }
    length = (flags & NAME) != 0 ? behindZero(bytes, length) : length;
    length = (flags & COMMENT) != 0 ? behindZero(bytes, length) : length;
    length += (flags & CHECKED) != 0 && length > 0 ? 2 : 0;
    return length > 0 && length <= LONGEST && bytes.has(length) ? length : -1;
  }

  private static int behindZero(PackedBytes bytes, int from) throws IOException {
    for (int i = from; i >= 0 && i < LONGEST && bytes.has(i + 1); i++) {
      if (bytes.at(i) == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
