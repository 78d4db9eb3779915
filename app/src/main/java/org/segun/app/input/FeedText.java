package org.segun.app.input;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.segun.app.xml.Space;
import org.segun.app.xml.XmlElement;

/** The texts of a feed's entry, which are HTML in text, or markup, or text. */
final class FeedText {

  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  private FeedText() {}

  /** What the feed gives as the whole text of an entry. */
  static Optional<XmlElement> whole(XmlElement entry) {
    return entry.elements().stream()
        .filter(
            e ->
                (e.name().equals("encoded") && e.namespace().equals(CONTENT))
                    || (e.name().equals("content")
                        && e.attribute("src").isEmpty()
                        && e.attribute("url").isEmpty()))
        .filter(e -> !e.rawText().isBlank())
        .findFirst();
  }

  static Optional<XmlElement> summary(XmlElement entry) {
    return entry
        .child("description")
        .or(() -> entry.child("summary"))
        .filter(e -> !e.rawText().isBlank());
  }

  /** A paragraph a line. */
  static String paragraphs(XmlElement element) {
    if (!element.elements().isEmpty()) {
      return new Paragraphs().of(element);
    }
    return isPlain(element) ? plain(element.rawText()) : ofHtml(element.rawText());
  }

  private static boolean isPlain(XmlElement element) {
    return element.attribute("type").equals("text")
        || element.attribute("type").equals("text/plain");
  }

  /** A text of one line. */
  static String line(XmlElement element) {
    return isPlain(element) ? element.text() : Jsoup.parseBodyFragment(element.text()).text();
  }

  static String ofHtml(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, noscript, iframe, form, figure, figcaption, button").remove();
    return new BlockText("").of(body);
  }

  /** A text with its white space made single and no empty lines. */
  static String plain(String text) {
    return text.lines()
        .map(line -> Space.single(line))
        .filter(line -> !line.isEmpty())
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
