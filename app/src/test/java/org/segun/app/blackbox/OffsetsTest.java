package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/**
 * Where every mention of every event stands: the characters between its offsets, counted in code
 * points of the text as it is written out, are the mention.
 */
class OffsetsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String NEWS =
      """
      El presidente de Chile viajó el lunes a Lima y se reunió con su homólogo peruano.
      Según el Ministerio de Defensa, 1.200 soldados fueron enviados en avión a Yemen.
      "No hemos entregado misiles a nadie", dijo el canciller iraní, Alí Rezaí, en Teherán.
      La Unión Europea impuso sanciones a tres empresas rusas y condenó el ataque del 3 de mayo.
      """;

  @Test
  void inPlainText() throws IOException {
    assertThat(mentions(read(NEWS))).isGreaterThan(20);
  }

  @Test
  void betweenCharactersOfTwoUnits() throws IOException {
    String decorated =
        "\uD83D\uDE00 date "
            + NEWS.replace(" ", " \uD83C\uDDF5\uD83C\uDDEA ").replace(".\n", " \uD835\uDD38.\n");
    mentions(read(decorated));
    String between =
        NEWS.replace("\n", "\n\uD83D\uDE80\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\n");
    assertThat(mentions(read("\uD83D\uDE00\n" + between))).isGreaterThan(20);
  }

  @Test
  void withCombiningMarks() throws IOException {
    String apart = Normalizer.normalize(NEWS, Normalizer.Form.NFD);
    assertThat(apart).hasSizeGreaterThan(NEWS.length());
    assertThat(mentions(read(apart))).isPositive();
  }

  @Test
  void inALongText() throws IOException {
    StringBuilder text = new StringBuilder("date 2023-10 ");
    for (int i = 0; i < 200; i++) {
      text.append(NEWS).append(i % 3 == 0 ? "\uD83D\uDE00 e\u0301\n\n" : "\n");
    }
    assertThat(mentions(read(text.toString()))).isGreaterThan(2000);
  }

  @Test
  void inTheEvaluationData() throws IOException {
    String data = System.getenv("SEGUN_DATA");
    assumeTrue(data != null, "SEGUN_DATA is not set: the evaluation data are not at hand");
    for (String name : new String[] {"train.es.jsonl", "dev.es.jsonl"}) {
      Path file = Path.of(data, "gold", name);
      assumeTrue(Files.isReadable(file), file + " is not there");
      Run run = Run.of("read", "--format", "jsonl", file.toString());
      assertThat(run.code()).isZero();
      assertThat(run.out().lines().mapToInt(OffsetsTest::mentions).sum()).isGreaterThan(500);
      assertThat(run.out().lines().count()).isEqualTo(lines(file));
    }
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.isBlank()).count();
    }
  }

  private static String read(String text) {
    Run run = Run.fed(text, "read", "--lang", "es", "--date", "2023-10", "--format", "jsonl", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(1);
    return run.out();
  }

  /** Checks all mentions of a line and counts them. */
  private static int mentions(String line) {
    JsonNode article = parse(line);
    int[] text = article.path("text").asText().codePoints().toArray();
    int count = 0;
    for (JsonNode mention : article.path("events").findParents("start")) {
      int start = mention.path("start").asInt();
      int length = mention.path("end").asInt() - start;
      assertThat(new String(text, start, length)).isEqualTo(mention.path("text").asText());
      assertThat(length).isPositive();
      count++;
    }
    return count;
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
