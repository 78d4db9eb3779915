package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.segun.app.web.Content;
import org.segun.app.web.Fetched;

/** Reads what was fetched from the web: a page, or anything else that is read as a file. */
final class FetchedPage {

  private final Desk desk;
  private final String name;

  /**
   * @param name for messages: the address as the user wrote it
   */
  FetchedPage(Desk desk, String name) {
    this.desk = desk;
    this.name = name;
  }

  void read(Fetched fetched) throws InputException, IOException {
    Content content = fetched.content();
    String address = fetched.address().toString();
    if (isPage(content)) {
      desk.take(page(fetched), Where.in(name));
    } else if (isOtherText(content)) {
      String text = new String(content.bytes(), content.charset().orElse(StandardCharsets.UTF_8));
      desk.take(Draft.plain(name, text).at(address), Where.in(name));
    } else {
      new Document(desk, name).read(new ByteArrayInputStream(content.bytes()));
    }
  }

  /** The article of a page. */
  static Draft page(Fetched fetched) throws InputException, IOException {
    Content content = fetched.content();
    String address = fetched.address().toString();
    return HtmlDraft.read(content.bytes(), address, content.charset()).at(address);
  }

  static boolean isPage(Content content) {
    String type = content.type();
    return type.equals("text/html")
        || type.equals("application/xhtml+xml")
        || (type.isEmpty() && Document.looksLikePage(content.bytes()));
  }

  /** Whether it is text in an encoding that its bytes do not tell. */
  private static boolean isOtherText(Content content) {
    Optional<Charset> sent = content.charset();
    return content.type().equals("text/plain")
        && sent.isPresent()
        && !sent.get().equals(StandardCharsets.UTF_8)
        && !TextDecoder.isBinary(content.bytes());
  }
}
