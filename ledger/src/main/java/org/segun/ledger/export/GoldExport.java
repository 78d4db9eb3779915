package org.segun.ledger.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.segun.ledger.json.ArticleJson;
import org.segun.ledger.model.Claim;

/**
 * The codebook's format, in which annotated articles are: JSON lines with its fields and no others,
 * so that corrected claims can be measured against.
 */
final class GoldExport implements Export<ArticleClaims> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NOT_OF_PLACES = List.of("lat", "lon", "geonames", "precision");
  private static final List<String> NOT_OF_EVENTS = List.of("confidence", "vessels");
  private static final List<String> NOT_OF_ARTICLES = List.of("outlet", "url");

  private final OutputStream out;

  GoldExport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void add(ArticleClaims told) throws IOException {
    String whole =
        ArticleJson.line(
            told.article().article(), told.claims().stream().map(Claim::mention).toList());
    ObjectNode line = (ObjectNode) MAPPER.readTree(whole);
    line.remove(NOT_OF_ARTICLES);
    for (JsonNode event : line.path("events")) {
      ((ObjectNode) event).remove(NOT_OF_EVENTS);
      for (JsonNode place : event.path("places")) {
        ((ObjectNode) place).remove(NOT_OF_PLACES);
      }
    }
    out.write((Clean.escaped(line.toString()) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
