package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.segun.app.pack.BombException;
import org.segun.app.pack.GzipMembers;

/**
 * Cuts an archive into records (ISO 28500). Unlike jwarc's own reader, which ends at the first
 * record that is broken, this one looks for the next: a record whose length is a lie does not have
 * its blank lines where it should, and is put back and searched for a line that begins a record.
 */
final class WarcRecords implements AutoCloseable {

  /** With what a record begins. */
  static final String BEGINNING = "WARC/";

  private static final int LONGEST_HEADER = 64 << 10;

  /** Bytes put back in all, in lengths of the longest record, before no more are. */
  private static final int PATIENCE = 16;

  private final InputStream source;
  private final Tape tape;
  private final int longest;
  private final WarcSeeker seeker;
  private long offset;
  private long patience;

  /**
   * @param longest block of a record that is kept, in bytes
   */
  WarcRecords(InputStream in, boolean packed, int longest) {
    this.source = packed ? new GzipMembers(in, BEGINNING.getBytes(StandardCharsets.US_ASCII)) : in;
    this.tape = new Tape(source);
    this.seeker = new WarcSeeker(tape);
    this.longest = longest;
    this.patience = (long) longest * PATIENCE;
  }

  /** A record: its header and what follows. */
  record Block(long offset, MessageHeaders headers, byte[] bytes) {}

  /** Where the record that was read last begins, in bytes of the file. */
  long offset() {
    return offset;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws InputException if it is broken; then the next call goes on behind it
   */
  Optional<Block> next() throws IOException, InputException {
    try {
      if (!seeker.toText()) {
        return Optional.empty();
      }
      offset = source instanceof GzipMembers members ? members.offset() : tape.position();
      return Optional.of(block(header()));
    } catch (GzipMembers.BrokenMemberException e) {
      offset = ((GzipMembers) source).offset();
      tape.clear();
      throw new InputException("warc-broken", String.valueOf(e.getMessage()));
    } catch (BombException e) {
      tape.clear();
      throw new InputException("warc-bomb");
    }
  }

  private MessageHeaders header() throws IOException, InputException {
    byte[] bytes = headerBytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int firstLine = text.indexOf('\n');
    if (!text.startsWith(BEGINNING) || firstLine < 0) {
      throw lost(bytes, new InputException("warc-no-record"));
    }
    try {
      return MessageHeaders.parse(
          Channels.newChannel(
              new ByteArrayInputStream(bytes, firstLine + 1, bytes.length - firstLine - 1)));
    } catch (IOException e) {
      throw lost(bytes, new InputException("warc-broken", String.valueOf(e.getMessage())));
    }
  }

  /** Up to a blank line, or as much as a header may have. */
  private byte[] headerBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean blank = false;
    for (int b = tape.read(); b >= 0; b = tape.read()) {
      bytes.write(b);
      if (bytes.size() == LONGEST_HEADER || (b == '\n' && blank)) {
        break;
      }
      blank = b == '\n' || (b == '\r' && blank);
    }
    return bytes.toByteArray();
  }

  private Block block(MessageHeaders headers) throws IOException, InputException {
    long length = length(headers);
    if (length > longest) {
      boolean whole = seeker.skip(length) && seeker.atEndOfRecord();
      throw new InputException(whole ? "warc-too-large" : "warc-length", length);
    }
    byte[] bytes = tape.readNBytes((int) length);
    if (bytes.length < length || !seeker.atEndOfRecord()) {
      throw lost(bytes, new InputException("warc-length", length));
    }
    return new Block(offset, headers, bytes);
  }

  private long length(MessageHeaders headers) throws IOException, InputException {
    String written = headers.first("Content-Length").orElse("");
    try {
      long length = Long.parseLong(written.strip());
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Told below, like a negative length.
    }
    seeker.seek();
    throw new InputException("warc-length", written);
  }

  private InputException lost(byte[] read, InputException reason) throws IOException {
    if (patience > 0 && read.length > 0) {
      patience -= read.length;
      // Without its first byte, so that the same beginning is not found again.
      tape.unread(java.util.Arrays.copyOfRange(read, 1, read.length));
    }
    seeker.seek();
    return reason;
  }

  @Override
  public void close() throws IOException {
    tape.close();
  }
}
