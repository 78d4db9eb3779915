package org.segun.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into lines of bytes; a line that is longer than allowed is passed over without
 * being kept.
 */
final class ByteLines {

  private static final int BUFFER = 1 << 16;

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line break; the beginning only if {@code tooLong}
   */
  record Line(long number, byte[] bytes, boolean tooLong) {}

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!more()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (more()) {
      int end = lineEnd();
      int room = Math.min(end - at, longest - line.size());
      tooLong |= room < end - at;
      line.write(buffer, at, room);
      boolean complete = end < filled;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return Optional.of(new Line(number, line.toByteArray(), tooLong));
  }

  private int lineEnd() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean more() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
