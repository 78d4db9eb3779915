package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that crashed the reading once, or look as if they could, are read again in every build.
 */
class CrashTest {

  private static final Path FOLDER = Path.of("src/test/resources/crashes");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadWithTrueOffsets(Path file) throws IOException {
    Run run =
        Run.of("read", "--lang", "es", "--date", "2023-10", "--format", "jsonl", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    run.out().lines().forEach(CrashTest::checkOffsets);
    assertThat(Run.of("explain", "--lang", "es", file.toString()).code()).isZero();
  }

  @Test
  void sentenceOfTwentyThousandWords() {
    String words = "el presidente de Perú acusó a Chile y ".repeat(2500);
    Run run = Run.fed(words + ".", "read", "--lang", "es", "--format", "jsonl", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    checkOffsets(run.out());
  }

  @Test
  void millionCharactersWithoutABlank() {
    Run run = Run.fed("a".repeat(1_000_000), "read", "--lang", "es", "--format", "jsonl", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  static void checkOffsets(String line) {
    try {
      JsonNode article = new ObjectMapper().readTree(line);
      int[] text = article.path("text").asText().codePoints().toArray();
      for (JsonNode mention : article.path("events").findParents("start")) {
        int start = mention.path("start").asInt();
        int length = mention.path("end").asInt() - start;
        assertThat(new String(text, start, length)).isEqualTo(mention.path("text").asText());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
