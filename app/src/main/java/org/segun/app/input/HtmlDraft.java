package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An article from a web page: its own text without what stands around it, and what the page says
 * about it.
 */
final class HtmlDraft {

  private static final String FALLBACK = "windows-1252";

  /** No article stands deeper; the cost of a page grows with its depth. */
  private static final int DEEPEST = 256;

  private HtmlDraft() {}

  /**
   * @param bytes the page; its charset is told by a byte order mark, by the bytes being UTF-8, or
   *     by the page itself
   * @param name id of the article
   * @throws InputException if the page holds no article
   */
  static Draft read(byte[] bytes, String name) throws InputException, IOException {
    return read(bytes, name, Optional.empty());
  }

  /**
   * The same with the charset that the page was sent with, which counts where the bytes are not
   * UTF-8.
   */
  static Draft read(byte[] bytes, String name, Optional<Charset> sent)
      throws InputException, IOException {
    if (TextDecoder.isBinary(bytes) && TextDecoder.utf8(bytes).isEmpty()) {
      throw new InputException("not-text");
    }
    Document page = parse(bytes, sent);
    PageFacts facts = PageFacts.of(page);
    String text = MainText.of(page, facts.title());
    if (text.length() < facts.body().length() / 2) {
      text = facts.body();
    }
    if (text.isBlank()) {
      throw new InputException("html-no-article");
    }
    return new Draft(
        name, facts.language(), facts.date(), facts.title(), text, facts.url(), facts.outlet());
  }

  private static Document parse(byte[] bytes, Optional<Charset> sent) throws IOException {
    Optional<String> utf8 = TextDecoder.utf8(bytes);
    if (utf8.isPresent()) {
      return Jsoup.parse(utf8.get(), "", parser());
    }
    if (sent.isPresent() && !sent.get().equals(StandardCharsets.UTF_8)) {
      return Jsoup.parse(new ByteArrayInputStream(bytes), sent.get().name(), "", parser());
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser());
    return page.charset().name().equals("UTF-8") && !hasMark(bytes)
        ? Jsoup.parse(new ByteArrayInputStream(bytes), FALLBACK, "", parser())
        : page;
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
  }
}
