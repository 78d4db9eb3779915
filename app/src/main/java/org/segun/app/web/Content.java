package org.segun.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.segun.app.pack.Bounded;

/**
 * What a response carries, unpacked.
 *
 * @param type media type in lower case without parameters, or empty
 * @param charset as the header names it, where Java knows it
 * @param bytes of the body
 */
public record Content(String type, Optional<Charset> charset, byte[] bytes) {

  /**
   * Reads the body of a response.
   *
   * @param most bytes that are read, packed or not
   * @throws org.segun.app.pack.BombException if there are more
   * @throws IOException if the body is broken or packed in an unknown way
   */
  public static Content of(HttpResponse response, int most) throws IOException {
    byte[] body = Bounded.all(response.body().stream(), most);
    MediaType type =
        response.headers().first("Content-Type").map(MediaType::parseLeniently).orElse(null);
    return new Content(
        type == null ? "" : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT),
        Optional.ofNullable(type).map(t -> t.parameters().get("charset")).flatMap(Content::charset),
        unpacked(body, response.headers().all("Content-Encoding"), most));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static byte[] unpacked(byte[] body, List<String> encodings, int most) throws IOException {
    if (encodings.size() > 1 || (encodings.size() == 1 && encodings.get(0).contains(","))) {
      throw new IOException("packed more than once");
    }
    String encoding = encodings.isEmpty() ? "" : encodings.get(0).strip().toLowerCase(Locale.ROOT);
    InputStream in = new ByteArrayInputStream(body);
    return switch (encoding) {
      case "", "identity", "none" -> body;
      // Some archives keep the header of a body that they unpacked themselves.
      case "gzip", "x-gzip" ->
          isGzip(body) ? Bounded.unpacked(new GZIPInputStream(in), body.length, most) : body;
      case "deflate" -> Bounded.unpacked(new InflaterInputStream(in), body.length, most);
      case "br" -> Bounded.unpacked(brotli(in), body.length, most);
      default -> throw new IOException("unknown Content-Encoding " + encoding);
    };
  }

  private static InputStream brotli(InputStream in) throws IOException {
    return Channels.newInputStream(
        DecodedBody.create(Channels.newChannel(in), DecodedBody.Encoding.BROTLI));
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
  }
}
