package org.segun.app.input;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.segun.app.xml.XmlElement;
import org.segun.app.xml.XmlException;
import org.segun.app.xml.XmlStream;

/** Takes the entries out of a feed: RSS 0.9 to 2.0, RDF or Atom. */
final class FeedEntries {

  private static final Set<String> ENTRIES = Set.of("item", "entry");

  /**
   * Entries, and what the feed says of all of them; images and sources have titles of their own.
   */
  private static final Set<String> NAMES =
      Set.of("item", "entry", "title", "language", "image", "textInput", "textinput", "author");

  /** Has titles and descriptions of pictures among those of the entry. */
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  private final String file;
  private String outlet = "";
  private String language = "";
  private int number;

  FeedEntries(String file) {
    this.file = file;
  }

  /** The next entry; empty at the end. */
  Optional<FeedEntry> next(XmlStream xml) throws XmlException, IOException {
    for (var found = xml.next(NAMES); found.isPresent(); found = xml.next(NAMES)) {
      XmlElement element = found.get();
      if (ENTRIES.contains(element.name())) {
        number++;
        return Optional.of(entry(element.without(MEDIA)));
      }
      if (element.name().equals("title") && outlet.isEmpty()) {
        outlet = FeedText.line(element);
      } else if (element.name().equals("language")) {
        language = element.text();
      }
    }
    return Optional.empty();
  }

  private FeedEntry entry(XmlElement entry) {
    Optional<XmlElement> whole = FeedText.whole(entry);
    String link = link(entry);
    return new FeedEntry(
        First.of(entry.text("guid"), entry.text("id"), link, file + "-" + number),
        link,
        entry.child("title").map(FeedText::line).orElse(""),
        First.of(
            entry.text("pubDate"),
            entry.text("published"),
            entry.text("date"),
            entry.text("issued"),
            entry.text("updated")),
        First.of(entry.text("language"), entry.attribute("xml:lang"), language),
        First.of(entry.path("source", "title").map(FeedText::line).orElse(""), outlet),
        whole.or(() -> FeedText.summary(entry)).map(FeedText::paragraphs).orElse(""),
        whole.isPresent(),
        entry.line());
  }

  /** Atom has links in attributes, RSS in text, or in a guid that says it is one. */
  private static String link(XmlElement entry) {
    for (XmlElement link : entry.elements()) {
      String relation = link.attribute("rel");
      if (link.name().equals("link")
          && !link.attribute("href").isEmpty()
          && (relation.isEmpty() || relation.equals("alternate"))) {
        return link.attribute("href");
      }
    }
    String guid =
        entry
            .child("guid")
            .filter(g -> !g.attribute("isPermaLink").equals("false"))
            .map(XmlElement::text)
            .filter(g -> g.startsWith("http"))
            .orElse("");
    return First.of(entry.text("link"), guid);
  }
}
