package org.segun.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An article from an item of IPTC's ninjs, version 1, 2 or 3. */
final class NinjsDraft {

  /** Fields of which an item has one beside its address. */
  private static final List<String> SIGNS =
      List.of(
          "pubstatus",
          "pubStatus",
          "versioncreated",
          "versionCreated",
          "body_text",
          "body_xhtml",
          "body_html",
          "bodies",
          "headline",
          "headlines",
          "representationtype",
          "representationType");

  private NinjsDraft() {}

  static boolean isItem(JsonNode node) {
    return node.hasNonNull("uri") && SIGNS.stream().anyMatch(node::has);
  }

  /**
   * @param item the object
   * @param name id of one that has none
   * @throws InputException if it has no text or is not to be used
   */
  static Draft read(JsonNode item, String name) throws InputException {
    JsonNode embargo = item.path("embargoed");
    NewsStatus.check(
        First.of(text(item, "pubstatus"), text(item, "pubStatus")),
        Optional.of(embargo).filter(e -> !e.isMissingNode()).map(JsonNode::asText));
    String body = body(item);
    if (body.isBlank()) {
      throw new InputException("ninjs-no-text");
    }
    String uri = text(item, "uri");
    return new Draft(
        First.of(uri, name),
        text(item, "language"),
        First.of(
            text(item, "contentcreated"),
            text(item, "contentCreated"),
            text(item, "firstcreated"),
            text(item, "firstCreated"),
            text(item, "versioncreated"),
            text(item, "versionCreated")),
        First.of(text(item, "headline"), value(item.path("headlines"))),
        body,
        Optional.of(uri).filter(u -> u.startsWith("http")),
        Optional.of(outlet(item)).filter(o -> !o.isEmpty()));
  }

  private static String outlet(JsonNode item) {
    JsonNode sources =
        item.has("infosources") ? item.path("infosources") : item.path("infoSources");
    return First.of(
        text(item, "provider"), sources.path(0).path("name").asText(), text(item, "source"));
  }

  /** The first body that has words: plain before marked up. */
  private static String body(JsonNode item) {
    String plain = FeedText.plain(text(item, "body_text"));
    if (!plain.isEmpty()) {
      return plain;
    }
    for (Iterator<Map.Entry<String, JsonNode>> i = item.fields(); i.hasNext(); ) {
      Map.Entry<String, JsonNode> field = i.next();
      if (field.getKey().startsWith("body_") && field.getValue().isTextual()) {
        return FeedText.ofHtml(field.getValue().textValue());
      }
    }
    for (JsonNode body : item.path("bodies")) {
      String type =
          First.of(text(body, "contenttype"), text(body, "contentType")).toLowerCase(Locale.ROOT);
      String value = text(body, "value");
      String words = type.contains("plain") ? FeedText.plain(value) : FeedText.ofHtml(value);
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  private static String value(JsonNode list) {
    for (JsonNode one : list) {
      if (!text(one, "value").isBlank()) {
        return text(one, "value");
      }
    }
    return "";
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.textValue() : "";
  }
}
