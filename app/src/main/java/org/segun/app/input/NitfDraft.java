package org.segun.app.input;

import java.util.Optional;
import org.segun.app.xml.XmlElement;

/** An article from a document in NITF. */
final class NitfDraft {

  private NitfDraft() {}

  /**
   * @param nitf the root
   * @param name id of one that has none
   * @throws InputException if it has no text or is not to be used
   */
  static Draft read(XmlElement nitf, String name) throws InputException {
    XmlElement data = nitf.path("head", "docdata").orElse(nitf);
    NewsStatus.check(data.attribute("management-status"), release(data));
    String text = body(nitf);
    if (text.isBlank()) {
      throw new InputException("news-no-text");
    }
    return new Draft(
        First.of(attribute(data, "doc-id", "id-string"), name),
        First.of(nitf.attribute("xml:lang"), lang(nitf)),
        First.of(
            attribute(data, "date.issue", "norm"),
            attribute(data, "date.release", "norm"),
            nitf.path("head", "pubdata").map(p -> p.attribute("date.publication")).orElse(""),
            nitf.path("body", "body.head", "dateline", "story.date")
                .map(d -> d.attribute("norm"))
                .orElse("")),
        First.of(headline(nitf), nitf.path("head", "title").map(XmlElement::text).orElse("")),
        text,
        Optional.empty(),
        Optional.of(outlet(nitf, data)).filter(o -> !o.isEmpty()));
  }

  private static String lang(XmlElement nitf) {
    return nitf.child("body").map(b -> b.attribute("xml:lang")).orElse("");
  }

  /** A date of release is an embargo where it says one; without a value it says none. */
  private static Optional<String> release(XmlElement data) {
    return Optional.of(attribute(data, "date.release", "norm")).filter(d -> !d.isEmpty());
  }

  private static String attribute(XmlElement parent, String child, String attribute) {
    return parent.child(child).map(c -> c.attribute(attribute)).orElse("");
  }

  private static String headline(XmlElement nitf) {
    return nitf.path("body", "body.head", "hedline", "hl1").map(XmlElement::text).orElse("");
  }

  private static String outlet(XmlElement nitf, XmlElement data) {
    return First.of(
        nitf.path("body", "body.head", "distributor").map(XmlElement::text).orElse(""),
        nitf.path("head", "pubdata").map(p -> p.attribute("name")).orElse(""),
        attribute(data, "doc-id", "regsrc"));
  }

  /** The paragraphs of NITF or XHTML, which may stand within other elements. */
  static String body(XmlElement around) {
    StringBuilder text = new StringBuilder();
    for (XmlElement content : around.all("body.content")) {
      append(text, new Paragraphs().of(content));
    }
    if (text.isEmpty()) {
      for (XmlElement body : around.all("body")) {
        append(text, new Paragraphs().of(body));
      }
    }
    return text.isEmpty() && !around.name().equals("nitf")
        ? new Paragraphs().of(around)
        : text.toString();
  }

  private static void append(StringBuilder text, String more) {
    text.append(text.isEmpty() || more.isEmpty() ? "" : "\n").append(more);
  }
}
