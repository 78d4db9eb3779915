package org.segun.app.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page's linked data (schema.org in JSON-LD). */
final class JsonLd {

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /**
   * The first article that the page's data describe; one without any field where there is none or
   * the data are broken.
   */
  static JsonLd of(Document page) {
    ObjectMapper mapper = new ObjectMapper();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(mapper.readTree(script.data()));
        if (!found.isMissingNode()) {
          return new JsonLd(found);
        }
      } catch (JsonProcessingException e) {
        // Broken data are common on real pages; the page's other marks serve instead.
        continue;
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  private static JsonNode article(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.poll();
      if (isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else {
        node.path("@graph").forEach(waiting::add);
        waiting.add(node.path("mainEntity"));
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return type.asText().endsWith("Article") || type.asText().equals("BlogPosting");
  }

  String headline() {
    return article.path("headline").asText();
  }

  String date() {
    return article.path("datePublished").asText();
  }

  String language() {
    JsonNode language = article.path("inLanguage");
    return language.isObject() ? language.path("alternateName").asText() : language.asText();
  }

  String body() {
    return article.path("articleBody").asText().strip();
  }

  String publisher() {
    JsonNode publisher = article.path("publisher");
    JsonNode one = publisher.isArray() && !publisher.isEmpty() ? publisher.get(0) : publisher;
    return one.path("name").asText();
  }

  String url() {
    JsonNode page = article.path("mainEntityOfPage");
    String url = article.path("url").asText();
    return url.isEmpty() ? (page.isTextual() ? page.asText() : page.path("@id").asText()) : url;
  }
}
