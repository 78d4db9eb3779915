package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.model.EventType;
import org.segun.text.Article;
import org.segun.text.Span;

/**
 * An annotated article.
 *
 * @param article the article as the reader gets it
 * @param events its events
 */
record GoldArticle(Article article, List<GoldEvent> events) {

  /**
   * An annotated event, with offsets turned into those of the reader.
   *
   * @param type what happens
   * @param trigger the word
   * @param actors who does it
   * @param recipients to whom
   * @param json the whole event as it stands in the file
   */
  record GoldEvent(
      EventType type, Span trigger, List<Span> actors, List<Span> recipients, JsonNode json) {}

  /** Reads a file of JSON lines. */
  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        articles.add(of(mapper.readTree(line)));
      }
    }
    return articles;
  }

  /** The events as they stand in the file. */
  List<JsonNode> rows() {
    return events.stream().map(GoldEvent::json).toList();
  }

  /** Where a mention of the file stands in the text. */
  Span span(JsonNode mention) {
    return span(article.text(), mention);
  }

  private static GoldArticle of(JsonNode json) {
    String text = json.get("text").asText();
    Article article =
        new Article(
            json.get("doc").asText(),
            json.get("lang").asText(),
            Optional.ofNullable(json.get("date")).map(JsonNode::asText).flatMap(Edtf::tryParse),
            json.path("title").asText(""),
            text,
            Optional.empty(),
            Optional.empty());
    List<GoldEvent> events = new ArrayList<>();
    for (JsonNode event : json.get("events")) {
      events.add(
          new GoldEvent(
              EventType.valueOf(event.get("type").asText()),
              span(text, event.get("trigger")),
              spans(text, event.get("actors")),
              spans(text, event.get("recipients")),
              event));
    }
    return new GoldArticle(article, events);
  }

  private static List<Span> spans(String text, JsonNode mentions) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode mention : mentions) {
      spans.add(span(text, mention));
    }
    return spans;
  }

  private static Span span(String text, JsonNode mention) {
    int start = text.offsetByCodePoints(0, mention.get("start").asInt());
    int length = mention.get("end").asInt() - mention.get("start").asInt();
    return new Span(start, text.offsetByCodePoints(start, length));
  }

  /**
   * Whether two mentions are of one thing, as the scorer has it: they share half of the shorter
   * one.
   */
  static boolean same(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    return shared > 0 && 2 * shared >= shorter && longer <= 6 * shorter;
  }

  /** The part of what two spans cover together that they share, from 0 to 1. */
  static double likeness(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int joined = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return joined == 0 ? 0 : (double) Math.max(0, shared) / joined;
  }

  /**
   * Whether two triggers are one, as the scorer has it: they share half of what they cover
   * together.
   */
  static boolean sameWord(Span a, Span b) {
    return a.overlaps(b) && likeness(a, b) >= 0.5;
  }
}
