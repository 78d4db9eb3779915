package org.segun.ledger.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.segun.model.EventMention;
import org.segun.model.EvidenceMention;
import org.segun.source.Attribution;
import org.segun.text.Article;

/**
 * Writes an article and its event mentions as one line of JSON, as section 6 of the codebook has
 * it.
 */
public final class ArticleJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ArticleJson() {}

  /** The line, without a line break at its end. */
  public static String line(Article article, List<EventMention> events) {
    EventJson json = new EventJson(CodePoints.of(article.text()));
    return line(article, EventJson.list(events, json::of));
  }

  /**
   * The line with all that is known of each event: besides the codebook's fields, its confidence to
   * the last digit, its {@code sentence} and its {@code reasons}.
   */
  public static String wholeLine(Article article, List<EventMention> events) {
    EventJson json = new EventJson(CodePoints.of(article.text()));
    return line(article, EventJson.list(events, json::whole));
  }

  /** The line with the evidence, in a field beyond the codebook that is left out where empty. */
  public static String line(
      Article article, List<EventMention> events, List<EvidenceMention> evidence) {
    EventJson json = new EventJson(CodePoints.of(article.text()));
    ObjectNode line = of(article);
    line.set("events", EventJson.list(events, json::of));
    if (!evidence.isEmpty()) {
      line.set("evidence", EventJson.list(evidence, json::evidence));
    }
    return escapeControls(line.toString());
  }

  private static String line(Article article, ArrayNode events) {
    ObjectNode line = of(article);
    line.set("events", events);
    return escapeControls(line.toString());
  }

  /**
   * The line of an article's attributions.
   *
   * @param events the events of the article, named by their ids in the attributions that tell them
   */
  public static String quotes(
      Article article, List<Attribution> attributions, List<EventMention> events) {
    ObjectNode line = of(article);
    line.set(
        "attributions",
        new AttributionJson(CodePoints.of(article.text()), article.text(), events)
            .of(attributions));
    return escapeControls(line.toString());
  }

  private static ObjectNode of(Article article) {
    ObjectNode line = JSON.objectNode();
    line.put("doc", article.id());
    line.put("lang", article.language());
    line.put("date", article.date().map(Object::toString).orElse(null));
    line.put("title", article.title());
    article.outlet().ifPresent(outlet -> line.put("outlet", outlet));
    article.url().ifPresent(url -> line.put("url", url));
    line.put("text", article.text());
    return line;
  }

  /**
   * JSON lets these characters stand, but a terminal may act on them. They occur only within
   * strings.
   */
  private static String escapeControls(String json) {
    if (json.chars().noneMatch(c -> c >= 0x7F && c <= 0x9F)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c >= 0x7F && c <= 0x9F) {
        escaped.append("\\u00").append(Integer.toHexString(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
