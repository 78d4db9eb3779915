package org.segun.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes records of web archives as crawlers do, and as they should not. */
final class WarcSample {

  private final boolean packed;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  WarcSample(boolean packed) {
    this.packed = packed;
    record("warcinfo", "application/warc-fields", "", bytes("software: sample\r\n"), 0);
  }

  static String page(String title, String date, String text) {
    String meta =
        date.isEmpty() ? "" : "<meta property='article:published_time' content='" + date + "'>";
    return "<html lang='es'><head><title>%s</title>%s</head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
        .formatted(title, meta, title, text);
  }

  static byte[] http(String headers, byte[] body) {
    return joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n"), body);
  }

  static byte[] html(String page) {
    return http("Content-Type: text/html; charset=utf-8", bytes(page));
  }

  WarcSample response(String address, byte[] http) {
    return record("response", "application/http; msgtype=response", address, http, 0);
  }

  /**
   * @param lie added to the true length
   */
  WarcSample response(String address, byte[] http, int lie) {
    return record("response", "application/http; msgtype=response", address, http, lie);
  }

  WarcSample raw(byte[] anything) {
    out.writeBytes(anything);
    return this;
  }

  private WarcSample record(String type, String media, String address, byte[] block, int lie) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: 2024-05-03T10:20:30Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
            + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
            + "Content-Type: "
            + media
            + "\r\nContent-Length: "
            + (block.length + lie)
            + "\r\n\r\n";
    byte[] whole = joined(joined(bytes(header), block), bytes("\r\n\r\n"));
    out.writeBytes(packed ? gzip(whole) : whole);
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
