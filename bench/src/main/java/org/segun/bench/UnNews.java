package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.segun.edtf.Edtf;
import org.segun.text.Article;

/** The stories of the UN news service in Spanish, 2003 to 2011. */
final class UnNews {

  private static final String FILE = "corpora/news-es-un-2003-2011.jsonl.gz";

  private UnNews() {}

  /** The first {@code limit} stories. */
  static List<Article> first(int limit) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    Path file = DataFolder.file(FILE);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < limit;
          line = lines.readLine()) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    return articles;
  }

  /** An article as a line of the evaluation data has it. */
  static Article article(JsonNode node) {
    return new Article(
        node.path("doc").asText(),
        node.path("lang").asText(),
        Edtf.tryParse(node.path("date").asText()),
        node.path("title").asText(),
        node.path("text").asText(),
        Optional.ofNullable(node.get("url")).map(JsonNode::asText),
        Optional.empty());
  }
}
