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
import org.segun.text.Article;
import org.segun.text.Span;

/** An annotated article with its events, offsets turned into UTF-16 units. */
record GoldDocument(Article article, List<JsonNode> events) {

  /**
   * The documents of a file such as {@code gold/train.es.jsonl} in the folder {@code SEGUN_DATA}.
   */
  static List<GoldDocument> read(String name) throws IOException {
    String folder = System.getenv("SEGUN_DATA");
    if (folder == null) {
      throw new IOException("Set SEGUN_DATA to the folder that holds " + name + ".");
    }
    ObjectMapper mapper = new ObjectMapper();
    List<GoldDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(folder, name), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        documents.add(of(mapper.readTree(line)));
      }
    }
    return documents;
  }

  private static GoldDocument of(JsonNode node) {
    Optional<Edtf> date =
        Optional.ofNullable(node.path("date").textValue())
            .filter(d -> !d.equals("None"))
            .map(Edtf::parse);
    Article article =
        new Article(
            node.path("doc").asText(),
            node.path("lang").asText(),
            date,
            node.path("title").asText(""),
            node.path("text").asText(),
            Optional.empty(),
            Optional.empty());
    List<JsonNode> events = new ArrayList<>();
    node.path("events").forEach(events::add);
    return new GoldDocument(article, events);
  }

  /** Where a mention stands. */
  Span span(JsonNode mention) {
    String text = article.text();
    return new Span(
        text.offsetByCodePoints(0, mention.path("start").asInt()),
        text.offsetByCodePoints(0, mention.path("end").asInt()));
  }

  /**
   * Whether two mentions are one as the scorer sees it: they share half of the shorter one and
   * neither is out of proportion.
   */
  static boolean same(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int small = Math.min(a.length(), b.length());
    int large = Math.max(a.length(), b.length());
    return shared > 0 && 2 * shared >= small && large <= 6 * small;
  }
}
