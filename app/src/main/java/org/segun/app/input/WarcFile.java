package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.segun.app.pack.BombException;
import org.segun.app.web.Content;

/**
 * Reads the pages of a web archive (WARC), one record after the other, so that memory does not grow
 * with its size. What is no page or not in a language with rules is counted, not told one by one.
 */
final class WarcFile {

  private static final int OK = 200;

  private final Desk desk;
  private final String file;
  private final Tally tally = new Tally();

  WarcFile(Desk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  void read(InputStream in, boolean packed) throws IOException {
    try (WarcRecords records = new WarcRecords(in, packed, desk.limits().documentBytes())) {
      boolean more = true;
      while (more) {
        try {
          Optional<WarcRecords.Block> record = records.next();
          more = record.isPresent();
          if (record.isPresent()) {
            take(record.get());
          }
        } catch (InputException e) {
          desk.refuse(Where.atByte(file, records.offset()), e);
        }
      }
    }
    tally.tell(desk, Where.in(file));
  }

  private void take(WarcRecords.Block record) throws InputException {
    String type = header(record, "WARC-Type");
    if (!type.equals("response")
        || !header(record, "Content-Type").startsWith("application/http")) {
      return;
    }
    Optional<Content> content = content(record);
    if (content.isPresent() && isPage(content.get().type())) {
      page(record, content.get());
    }
  }

  private static String header(WarcRecords.Block record, String name) {
    return record.headers().first(name).orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPage(String type) {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** What the record's response carries, if it is a page that was found. */
  private Optional<Content> content(WarcRecords.Block record) throws InputException {
    try {
      ByteBuffer buffer = ByteBuffer.allocate(0);
      HttpResponse response =
          HttpResponse.parse(
              LengthedBody.create(
                  Channels.newChannel(new ByteArrayInputStream(record.bytes())),
                  buffer,
                  record.bytes().length));
      String type = response.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      return response.status() == OK && type.contains("html")
          ? Optional.of(Content.of(response, desk.limits().documentBytes()))
          : Optional.empty();
    } catch (BombException e) {
      throw new InputException("warc-bomb");
    } catch (IOException | RuntimeException e) {
      // jwarc and the Brotli decoder tell some broken data by unchecked exceptions.
      throw new InputException("warc-broken", String.valueOf(e.getMessage()));
    }
  }

  private void page(WarcRecords.Block record, Content content) throws InputException {
    String address = Page.address(record.headers().first("WARC-Target-URI").orElse(""));
    try {
      Draft draft = HtmlDraft.read(content.bytes(), address, content.charset());
      String captured = record.headers().first("WARC-Date").orElse("");
      desk.offer(
          Page.captured(draft.at(address), captured, tally), Where.atByte(file, record.offset()));
    } catch (InputException e) {
      tally.skip(e);
    } catch (IOException e) {
      throw new InputException("warc-broken", String.valueOf(e.getMessage()));
    }
  }
}
