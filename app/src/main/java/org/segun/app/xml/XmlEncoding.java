package org.segun.app.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The encoding of a document, by its byte order mark, its first bytes or its declaration, else
 * UTF-8. Told here and not by the parser, which prints its opinion of wrong bytes to standard
 * error.
 */
final class XmlEncoding {

  private static final int LOOKED_AT = 256;

  private XmlEncoding() {}

  /** Tells the encoding, and passes over a byte order mark. */
  static Charset of(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT);
    in.reset();
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      in.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
      in.skipNBytes(2);
      return text.charAt(0) == '\u00FF' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    if (text.startsWith("<\0") || text.startsWith("\0<")) {
      return text.charAt(0) == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return declared(text);
  }

  private static Charset declared(String text) {
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    int at = end < 0 ? -1 : text.substring(0, end).indexOf("encoding");
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    String value = text.substring(at + "encoding".length(), end).replace('\'', '"');
    int open = value.indexOf('"');
    int close = value.indexOf('"', open + 1);
    try {
      Charset charset = Charset.forName(close < 0 ? "" : value.substring(open + 1, close).strip());
      // A declaration that could be read as bytes is in no encoding of two bytes.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
