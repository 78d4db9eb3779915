package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          read                                | Missing required parameter: 'FILE'
          frob                                | Unmatched argument at index 0: 'frob'
          read x.txt --format xml             | --format: there is no format "xml"
          read x.txt --date 2023-14           | --date: 2023-14 is no date; write 2023-10-18, 2023-10 or 2023
          read x.txt --threads 0              | --threads must be at least 1
          read x.txt --max-characters 0       | --max-characters and --max-megabytes must be at least 1
          read x.txt --rules /no/such/folder  | --rules: there is no folder /no/such/folder
          explain x.txt --event 0             | --event must be at least 1
          explain x.txt --event one           | Invalid value for option '--event'
          """)
  void tellsWrongUsage(String arguments, String message) {
    Run run = Run.of(arguments.split(" +"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("segun: " + message)
        .contains("\nTry: segun")
        .contains("--help");
  }

  @Test
  void helps() {
    for (String[] arguments :
        new String[][] {
          {"--help"}, {"read", "--help"}, {"explain", "-h"}, {"quotes", "--help"}, {"help", "read"}
        }) {
      Run run = Run.of(arguments);
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .startsWith("Usage: segun")
          .contains("Exit codes: 0")
          .doesNotContain("${");
    }
  }

  @Test
  void saysItsVersion() {
    assertThat(Run.of("--version").out())
        .startsWith("segun 0.")
        .contains("GPL-3.0-or-later")
        .doesNotContain("$");
  }

  @Test
  void speaksSpanish() {
    assertThat(Run.of("--ui", "es", "read", "/x").err())
        .isEqualTo("/x: no existe tal archivo ni carpeta\n");
    assertThat(Run.of("read", "--idioma=es", "/x").err())
        .isEqualTo("/x: no existe tal archivo ni carpeta\n");
    Run run = Run.with(new byte[0], Map.of("LANG", "es_PE.UTF-8"), false, "read", "/x");
    assertThat(run.err()).isEqualTo("/x: no existe tal archivo ni carpeta\n");
    run = Run.with(new byte[0], Map.of("LANG", "es_PE.UTF-8", "LC_ALL", "C"), false, "read", "/x");
    assertThat(run.err()).isEqualTo("/x: there is no such file or folder\n");
  }

  @Test
  void hasEveryMessageInBothLanguages() {
    assertThat(keys("es")).isEqualTo(keys("en"));
  }

  private static java.util.Set<String> keys(String language) {
    String file =
        language.equals("en")
            ? "/org/segun/app/messages.properties"
            : "/org/segun/app/messages_es.properties";
    java.util.Properties properties = new java.util.Properties();
    try (java.io.Reader in =
        new java.io.InputStreamReader(
            CommandLineTest.class.getResourceAsStream(file),
            java.nio.charset.StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }

  @Test
  void readsStandardInput() {
    Run run =
        Run.fed(
            "date 2023-10 El canciller llegó a Lima.",
            "read",
            "--lang",
            "es",
            "--format",
            "jsonl",
            "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "{\"doc\":\"-\",\"lang\":\"es\",\"date\":\"2023-10\",\"title\":\"\",\"text\":\"date 2023-10 El");
  }

  @Test
  void takesDateAndLanguageFromTheUser() {
    String line =
        "{\"doc\":\"a\",\"lang\":\"xx\",\"date\":\"1999\",\"text\":\"El canciller llegó a Lima.\",\"other\":[1]}";
    Run run =
        Run.fed(line, "read", "--lang", "ES", "--date", "2023-10-18", "--format", "jsonl", "-");
    assertThat(run.out()).contains("\"lang\":\"es\",\"date\":\"2023-10-18\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void keepsTheOrderOfArticles(@TempDir Path folder) throws java.io.IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append("{\"doc\":\"").append(i).append("\",\"lang\":\"es\",\"text\":\"Nada.\"}\n");
    }
    Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
    Run run = Run.of("read", "--threads", "4", "--format", "jsonl", file.toString());
    String[] out = run.out().split("\n");
    assertThat(out).hasSize(200);
    for (int i = 0; i < 200; i++) {
      assertThat(out[i]).startsWith("{\"doc\":\"" + i + "\"");
    }
  }

  @Test
  void coloursOnlyATerminal() {
    byte[] text =
        "El canciller de Perú llegó ayer a Bogotá."
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String[] arguments = {"read", "--lang", "es", "-"};
    assertThat(Run.with(text, Map.of(), false, arguments).out()).doesNotContain("\u001B");
    assertThat(Run.with(text, Map.of("TERM", "xterm"), true, arguments).out()).contains("\u001B[");
    assertThat(Run.with(text, Map.of("NO_COLOR", "1"), true, arguments).out())
        .doesNotContain("\u001B");
    assertThat(Run.with(text, Map.of("TERM", "dumb"), true, arguments).out())
        .doesNotContain("\u001B");
    assertThat(
            Run.with(text, Map.of(), false, "read", "--color", "always", "--lang", "es", "-").out())
        .contains("\u001B[");
    assertThat(
            Run.with(text, Map.of(), true, "read", "--color", "never", "--lang", "es", "-").out())
        .doesNotContain("\u001B");
  }

  @Test
  void letsNoControlCharacterThrough() {
    String text =
        "El canciller\u001B]0;x\u0007 llegó\u009B31m a \u202ELima\u202C con el presidente de Chile ayer.";
    String json = Run.fed(text, "read", "--lang", "es", "--format", "jsonl", "-").out();
    assertThat(json.strip().chars()).noneMatch(Character::isISOControl);
    String out = Run.fed(text, "read", "--lang", "es", "-").out();
    assertThat(out.replace("\n", "").chars())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
  }

  @Test
  void explainsWhyThereIsNothing() {
    Run run = Run.fed("La casa es azul. El cielo también.", "explain", "--lang", "es", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("No event: no trigger known in ");
  }
}
