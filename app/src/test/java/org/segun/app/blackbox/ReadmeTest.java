package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the readme shows does what the readme says. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  @TempDir Path folder;

  @Test
  void compilesAndRunsTheSnippet() throws Exception {
    Path source = Files.writeString(folder.resolve("Snippet.java"), program(block("```java")));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    String path = System.getProperty("java.class.path");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, complaints, "-proc:none", "-cp", path, source.toString());
    assertThat(code).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(run()).startsWith("CONSULT").contains("llegó");
  }

  private static String program(String snippet) {
    int end = snippet.lastIndexOf("import ");
    end = snippet.indexOf('\n', end) + 1;
    return snippet.substring(0, end)
        + "public class Snippet { public static void main(String[] arguments) {\n"
        + snippet.substring(end)
        + "}}\n";
  }

  private String run() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Snippet")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsTheExamples() {
    Run run = Run.of("read", new File("../examples").getPath());
    assertThat(run.code()).isZero();
    assertThat(run.err().lines()).allMatch(line -> line.endsWith(": read as Spanish (es)"));
    List<String> headings = run.out().lines().filter(line -> line.startsWith("== ")).toList();
    assertThat(headings)
        .hasSizeGreaterThan(3)
        .noneMatch(line -> line.contains("no events"))
        .noneMatch(line -> line.contains("undated"));
  }

  @Test
  void namesDocumentsThatThereAre() throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"));
    for (String document : List.of("ARCHITECTURE.md", "BENCHMARKS.md", "NOTICE", "CHANGELOG.md")) {
      assertThat(readme).contains("(" + document + ")");
      assertThat(ROOT.resolve(document)).isRegularFile();
    }
    assertThat(ROOT.resolve("segun")).isExecutable();
  }

  private static String block(String opening) throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int start = readme.indexOf(opening) + opening.length() + 1;
    return readme.substring(start, readme.indexOf("```", start));
  }
}
