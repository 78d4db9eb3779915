package org.segun.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** One file or stream, packed or not, of any kind that is read. */
final class Document {

  private static final int SNIFFED = 8 << 10;

  private final Desk desk;
  private final String name;

  Document(Desk desk, String name) {
    this.desk = desk;
    this.name = name;
  }

  void read(InputStream raw) throws IOException, InputException {
    BufferedInputStream packed = new BufferedInputStream(raw, 1 << 16);
    if (Archive.isWarc(head(packed))) {
      new WarcFile(desk, name).read(packed, Archive.isGzip(head(packed)));
      return;
    }
    BufferedInputStream in = unpacked(packed);
    byte[] head = head(in);
    if (PdfFile.isPdf(head)) {
      PdfFile.read(in, desk, name);
      return;
    }
    switch (XmlKind.of(head)) {
      case FEED -> new XmlFile(desk, name).readFeed(afterBlanks(in));
      case NEWS -> new XmlFile(desk, name).readNews(afterBlanks(in));
      case OTHER -> throw new InputException("xml-unknown", XmlKind.root(head));
      case NONE -> readOther(in, head);
    }
  }

  /** Many feeds begin with an empty line, which XML forbids. */
  static BufferedInputStream afterBlanks(BufferedInputStream in) throws IOException {
    int b;
    do {
      in.mark(1);
      b = in.read();
    } while (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    in.reset();
    return in;
  }

  private void readOther(BufferedInputStream in, byte[] head) throws IOException, InputException {
    switch (kind(head)) {
      case JSON_LINES -> new JsonLines(desk, name).read(in);
      case JSON -> new JsonFile(desk, name).read(TextDecoder.decode(all(in)));
      case HTML -> desk.take(HtmlDraft.read(all(in), name), Where.in(name));
      case TEXT -> desk.take(Draft.plain(name, TextDecoder.decode(all(in))), Where.in(name));
    }
  }

  private enum Kind {
    JSON_LINES,
    JSON,
    HTML,
    TEXT
  }

  private BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
    return Archive.isGzip(head(in))
        ? new BufferedInputStream(
            new LimitedInputStream(new GZIPInputStream(in, 1 << 16), desk.limits().unpackedBytes()),
            1 << 16)
        : in;
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(SNIFFED);
    byte[] head = in.readNBytes(SNIFFED);
    in.reset();
    return head;
  }

  private Kind kind(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String start =
        text.startsWith("\u00EF\u00BB\u00BF")
            ? text.substring(3).stripLeading()
            : text.stripLeading();
    String ending = ending();
    if (start.startsWith("{")) {
      boolean lines = ending.equals("jsonl") || ending.equals("ndjson");
      return lines || (!ending.equals("json") && firstLineIsWhole(start))
          ? Kind.JSON_LINES
          : Kind.JSON;
    }
    if (ending.equals("jsonl") || ending.equals("ndjson")) {
      return Kind.JSON_LINES;
    }
    if (ending.equals("json") || opensArray(start)) {
      return Kind.JSON;
    }
    return isHtml(start, ending) ? Kind.HTML : Kind.TEXT;
  }

  private String ending() {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }

  private static boolean opensArray(String start) {
    return start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
  }

  /**
   * Whether the first line closes what it opens, or runs on beyond what was looked at, as lines of
   * JSON do.
   */
  private static boolean firstLineIsWhole(String start) {
    int end = start.indexOf('\n');
    return end < 0 || start.substring(0, end).stripTrailing().endsWith("}");
  }

  /** Whether bytes begin as a page does. */
  static boolean looksLikePage(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
    return isHtml(head, "");
  }

  private static boolean isHtml(String start, String ending) {
    String lower = start.toLowerCase(Locale.ROOT);
    return ending.equals("html")
        || ending.equals("htm")
        || ending.equals("xhtml")
        || lower.startsWith("<!doctype html")
        || (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<body")));
  }

  private byte[] all(InputStream in) throws IOException, InputException {
    byte[] bytes = in.readNBytes(desk.limits().documentBytes());
    if (bytes.length == desk.limits().documentBytes() && in.read() >= 0) {
      throw new InputException("too-long", desk.limits().articleCharacters());
    }
    return bytes;
  }
}
