package org.segun.app.input;

import java.util.Optional;
import org.segun.app.xml.XmlElement;

/** An article from an item of NewsML 1, in which some agencies still deliver. */
final class NewsMl1Draft {

  private NewsMl1Draft() {}

  /**
   * @param item the {@code NewsItem}
   * @param name id of one that has none
   * @throws InputException if it has no text or is not to be used
   */
  static Draft read(XmlElement item, String name) throws InputException {
    XmlElement management = item.child("NewsManagement").orElse(item);
    NewsStatus.check(
        management.child("Status").map(s -> s.attribute("FormalName")).orElse(""),
        Optional.empty());
    String text =
        item.all("DataContent").stream()
            .map(NitfDraft::body)
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElse("");
    if (text.isBlank()) {
      throw new InputException("news-no-text");
    }
    XmlElement identity = item.path("Identification", "NewsIdentifier").orElse(item);
    return new Draft(
        First.of(identity.text("PublicIdentifier"), identity.text("NewsItemId"), name),
        First.of(first(item, "Language", "FormalName"), item.attribute("xml:lang")),
        First.of(identity.text("DateId"), management.text("FirstCreated")),
        item.all("HeadLine").stream().map(XmlElement::text).findFirst().orElse(""),
        text,
        Optional.empty(),
        Optional.of(identity.text("ProviderId")).filter(p -> !p.isEmpty()));
  }

  private static String first(XmlElement item, String element, String attribute) {
    return item.all(element).stream().map(e -> e.attribute(attribute)).findFirst().orElse("");
  }
}
