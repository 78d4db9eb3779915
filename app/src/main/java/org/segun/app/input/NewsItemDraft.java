package org.segun.app.input;

import java.util.List;
import java.util.Optional;
import org.segun.app.xml.XmlElement;

/** An article from an item of NewsML-G2. */
final class NewsItemDraft {

  private NewsItemDraft() {}

  /**
   * @param item the {@code newsItem}
   * @param name id of one that has none
   * @throws InputException if it has no text or is not to be used
   */
  static Draft read(XmlElement item, String name) throws InputException {
    XmlElement none = item;
    XmlElement about = item.child("itemMeta").orElse(none);
    XmlElement content = item.child("contentMeta").orElse(none);
    NewsStatus.check(
        about.child("pubStatus").map(s -> s.attribute("qcode")).orElse(""),
        about.child("embargoed").map(XmlElement::text));
    Optional<XmlElement> body = item.child("contentSet").flatMap(NewsItemDraft::body);
    String text = body.map(NewsItemDraft::text).orElse("");
    if (text.isBlank()) {
      throw new InputException("news-no-text");
    }
    return new Draft(
        First.of(item.attribute("guid"), name),
        First.of(
            content.child("language").map(l -> l.attribute("tag")).orElse(""),
            body.map(b -> b.attribute("xml:lang")).orElse(""),
            item.attribute("xml:lang")),
        First.of(
            content.text("contentCreated"),
            about.text("firstCreated"),
            about.text("versionCreated"),
            content.text("contentModified")),
        First.of(content.text("headline"), about.text("title")),
        text,
        address(item),
        Optional.of(about.child("provider").map(NewsItemDraft::provider).orElse(""))
            .filter(p -> !p.isEmpty()));
  }

  private static Optional<String> address(XmlElement item) {
    return Optional.of(item.attribute("guid")).filter(g -> g.startsWith("http"));
  }

  private static String provider(XmlElement provider) {
    String code = provider.attribute("qcode");
    return First.of(
        provider.text("name"),
        provider.attribute("literal"),
        code.substring(code.lastIndexOf(':') + 1));
  }

  /** The first part of the content that has words in it. */
  private static Optional<XmlElement> body(XmlElement contents) {
    for (XmlElement part : contents.elements()) {
      boolean inline = List.of("inlineXML", "inlineData").contains(part.name());
      if (inline && !text(part).isBlank()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static String text(XmlElement part) {
    if (part.name().equals("inlineData")) {
      return part.attribute("contenttype").contains("html")
          ? FeedText.ofHtml(part.rawText())
          : FeedText.plain(part.rawText());
    }
    return NitfDraft.body(part);
  }
}
