package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code segun quotes} writes. */
class QuotesTest {

  private static final String TEXT =
      "date 2023-10-18 \uD83D\uDE00 «No habrá tregua este año», dijo el ministro Pedro Salas en"
          + " Lima. El ministro pidió a Chile que libere a los presos.";

  @Test
  void writesForPeople() {
    Run run = Run.fed(TEXT, "quotes", "--lang", "es", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("· 2 attributions\n")
        .contains("Pedro Salas", "(dijo) word for word, neutral\n     «No habrá tregua este año»\n")
        .contains("(pidió) in the writer's words, asking\n     libere a los presos\n");
  }

  @Test
  void writesJsonWithOffsetsInCodePoints() throws IOException {
    Run run = Run.fed(TEXT, "quotes", "--json", "--lang", "es", "-");
    JsonNode article = new ObjectMapper().readTree(run.out());
    JsonNode first = article.path("attributions").path(0);
    assertThat(first.path("id").asText()).isEqualTo("q1");
    assertThat(first.path("speaker").path("text").asText()).isEqualTo("Pedro Salas");
    assertThat(first.path("manner").asText()).isEqualTo("direct");
    JsonNode content = first.path("content").path(0);
    String text = article.path("text").asText();
    int start = text.offsetByCodePoints(0, content.path("start").asInt());
    int end = text.offsetByCodePoints(0, content.path("end").asInt());
    assertThat(text.substring(start, end))
        .isEqualTo(content.path("text").asText())
        .isEqualTo("«No habrá tregua este año»");
  }

  @Test
  void writesOneHeadingOfCsvForAllArticles() {
    String lines =
        "{\"doc\":\"=1+1\",\"lang\":\"es\",\"text\":\"Lima dijo que Quito atacó.\"}\n"
            + "{\"doc\":\"b\",\"lang\":\"es\",\"text\":\"Quito negó que atacara a Lima.\"}\n";
    Run run = Run.fed(lines, "quotes", "--csv", "-");
    List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getField("doc")).isEqualTo("'=1+1");
    assertThat(rows.get(0).getField("cue")).isEqualTo("dijo");
    assertThat(rows.get(1).getField("stance")).isEqualTo("denying");
  }

  @Test
  void takesOneFormat() {
    Run run = Run.of("quotes", "--json", "--csv", "x.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mutually exclusive");
  }
}
