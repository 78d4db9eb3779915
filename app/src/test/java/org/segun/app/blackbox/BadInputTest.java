package org.segun.app.blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input is told in one line with its place, and the others are read. */
class BadInputTest {

  private static final String SENTENCE =
      "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente.";
  private static final String ARTICLE =
      "{\"doc\":\"d%d\",\"lang\":\"es\",\"date\":\"2020-01-02\",\"title\":\"\",\"text\":\""
          + SENTENCE
          + "\"}";

  @TempDir Path folder;

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  @Test
  void missingFile() throws IOException {
    String good = file("good.txt", SENTENCE);
    Run run = Run.of("read", "--format", "jsonl", "--lang", "es", "/no/such/file", good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("/no/such/file: there is no such file or folder\n");
    assertThat(run.out()).contains(SENTENCE);
  }

  @Test
  void emptyFolder() {
    Run run = Run.of("read", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(folder + ": the folder holds no file to read\n");
  }

  @Test
  void hiddenFilesAndLinksInAFolder() throws IOException {
    file(".hidden.txt", SENTENCE);
    Files.createDirectories(folder.resolve(".git"));
    file(".git/x.txt", SENTENCE);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    file("b.txt", SENTENCE);
    Files.createDirectories(folder.resolve("a"));
    file("a/z.txt", SENTENCE);
    Run run = Run.of("read", "--lang", "es", "--format", "jsonl", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().indexOf("z.txt")).isLessThan(run.out().indexOf("b.txt"));
  }

  @Test
  void brokenJson() throws IOException {
    String lines =
        String.join(
            "\n",
            ARTICLE.formatted(1),
            "{\"doc\":",
            "",
            "[1]",
            "{\"doc\":\"x\"}",
            ARTICLE.formatted(6) + " x",
            ARTICLE.formatted(7));
    String name = file("a.jsonl", lines);
    Run run = Run.of("read", "--format", "jsonl", name);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(name + ":2: broken JSON: "),
            line -> assertThat(line).isEqualTo(name + ":4: not a JSON object"),
            line ->
                assertThat(line)
                    .isEqualTo(name + ":5: the object has no field \"text\" with a text"),
            line -> assertThat(line).startsWith(name + ":6: broken JSON: "));
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"d1\""),
            line -> assertThat(line).contains("\"d7\""));
  }

  @Test
  void jsonThatIsNotUtf8() throws IOException {
    String name = file("a.jsonl", (ARTICLE.formatted(1) + "\n").getBytes(ISO_8859_1));
    Run run = Run.of("read", name);
    assertThat(run.err()).isEqualTo(name + ":1: this line is not UTF-8, as JSON must be\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void jsonFileAndArray() throws IOException {
    String one = file("one.json", "{\n  \"text\": \"" + SENTENCE + "\",\n  \"lang\": \"es\"\n}");
    String array =
        file("array.json", "[\n" + ARTICLE.formatted(1) + ",\n" + ARTICLE.formatted(2) + ",\n{]");
    Run run = Run.of("read", "--format", "jsonl", one, array);
    assertThat(run.err()).startsWith(array + ":4: broken JSON: ").hasLineCount(1);
    assertThat(run.out().lines()).hasSize(3).first().asString().contains("\"doc\":\"" + one + "\"");
  }

  @Test
  void unknownLanguage() throws IOException {
    String lines =
        ARTICLE.formatted(1).replace("\"es\"", "\"ru\"")
            + "\n"
            + ARTICLE.formatted(2).replace("\"es\"", "\"es-MX\"");
    String name = file("a.jsonl", lines);
    Run run = Run.of("read", "--format", "jsonl", name);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            name + ":1: there are no rules for the language \"ru\" (there are for: es); skipped\n");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void detectedLanguage() throws IOException {
    String spanish = file("es.txt", SENTENCE);
    String german =
        file(
            "de.txt",
            "Der Außenminister traf gestern in Berlin ein und sprach mit der Kanzlerin über die Lage.");
    Run run = Run.of("read", "--format", "jsonl", spanish, german);
    assertThat(run.err().lines())
        .contains(spanish + ": read as Spanish (es)")
        .contains(
            german + ": there are no rules for the language \"de\" (there are for: es); skipped");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void notAText() throws IOException {
    byte[] picture = new byte[2000];
    new java.util.Random(1).nextBytes(picture);
    String name = file("picture.txt", picture);
    Run run = Run.of("read", "--lang", "es", name);
    assertThat(run.err()).isEqualTo(name + ": this is not a text\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void charsets() throws IOException {
    String text = "\u00ABSeñor\u00BB, dijo \u20AC";
    String latin = file("latin.txt", text.getBytes("windows-1252"));
    String wide = file("wide.txt", ("\uFEFF" + text).getBytes(UTF_16LE));
    String marked = file("marked.txt", "\uFEFF" + text);
    Run run = Run.of("read", "--lang", "es", "--format", "jsonl", latin, wide, marked);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("\"text\":\"" + text + "\""));
  }

  @Test
  void packed() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((ARTICLE.formatted(1) + "\n" + ARTICLE.formatted(2) + "\n").getBytes(UTF_8));
    }
    assertThat(Run.of("read", "--format", "jsonl", file.toString()).out().lines()).hasSize(2);
    byte[] cut = java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 12);
    String broken = file("broken.jsonl.gz", cut);
    Run run = Run.of("read", "--format", "jsonl", broken);
    assertThat(run.err()).startsWith(broken + ": cannot be read (").hasLineCount(1);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void packedBomb() throws IOException {
    Path file = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      byte[] block = new byte[1 << 20];
      java.util.Arrays.fill(block, (byte) ' ');
      for (int i = 0; i < 40; i++) {
        out.write(block);
      }
    }
    Run line = Run.of("read", file.toString());
    assertThat(line.err())
        .startsWith(file + ":1: longer than an article of 2000000 characters can be; refused")
        .hasLineCount(1);
    Run whole = Run.of("read", "--max-megabytes", "8", file.toString());
    assertThat(whole.err())
        .isEqualTo(
            file
                + ": grows to more than 8 megabytes when unpacked; reading ends here (see --max-megabytes)\n");
  }

  @Test
  void tooLongAnArticle() throws IOException {
    String name =
        file(
            "a.jsonl",
            ARTICLE.formatted(1)
                + "\n"
                + ARTICLE.formatted(2).replace("El canciller", "El canciller y su comitiva"));
    Run run = Run.of("read", "--format", "jsonl", "--max-characters", "75", name);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            name
                + ":2: article d2 has 85 characters, the limit is 75; refused (see --max-characters)\n");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void wrongDateInTheData() throws IOException {
    String name = file("a.jsonl", ARTICLE.formatted(1).replace("2020-01-02", "2020-13-45"));
    Run run = Run.of("read", "--format", "jsonl", name);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo(name + ":1: \"2020-13-45\" is no date; read without one\n");
    assertThat(run.out()).contains("\"date\":null");
  }

  @Test
  void controlCharactersInNames() {
    Run run = Run.of("read", "no\u001B[31m\nfile");
    assertThat(run.err()).isEqualTo("no\uFFFD[31m file: there is no such file or folder\n");
  }
}
