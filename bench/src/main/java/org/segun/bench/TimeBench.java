package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.segun.syntax.SyntaxReaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Time expressions, as Markdown tables: on TimeBank beside HeidelTime on the same text in the same
 * run, on the unit cases of a commercial recogniser, and as the times of events on the annotated
 * articles.
 */
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    description = {
      "Measures time expressions. Without FILE: TimeBank in every language that can be read, the",
      "unit cases and the annotated articles, all below SEGUN_DATA. With FILE: that file alone."
    })
final class TimeBench implements Callable<Integer> {

  private static final String FOLDER = "corpora/time/";
  private static final List<String> LANGUAGES = List.of("es", "en");
  private static final List<String> CASES =
      List.of(
          "DateParser.json",
          "DateParser.json.gz",
          "DatePeriodParser.json.gz",
          "DurationParser.json",
          "DateTimeModel.json.gz");

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "tokens, BIO tags and TIMEX3 values, gzipped")
  private Path file = Path.of("");

  @Option(names = "--lang", description = "language of FILE (default: ${DEFAULT-VALUE})")
  private String language = "es";

  @Option(
      names = "--misses",
      description = "every error of the half tuned on, and how many of each kind")
  private boolean misses;

  @Option(names = "--alone", description = "without HeidelTime")
  private boolean alone;

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.out.println(Machine.describe());
    if (!file.toString().isEmpty()) {
      if (!SyntaxReaders.isReadable(language)) {
        System.err.println(missing(language));
        return 2;
      }
      timexes(file, language);
      return 0;
    }
    List<String> readable = new ArrayList<>();
    for (String one : LANGUAGES) {
      if (SyntaxReaders.isReadable(one)) {
        timexes(DataFolder.file(FOLDER + "timebank__" + one + "__train.tsv.gz"), one);
        readable.add(one);
      } else {
        System.out.println("\n" + missing(one));
      }
    }
    cases(readable);
    new GoldTimes().print("gold/dev.es.jsonl", "gold/train.es.jsonl");
    return 0;
  }

  private static String missing(String language) {
    return "The models of the base layer for \""
        + language
        + "\" are not on the class path; those of English come with: mvn -Penglish -Dfast package";
  }

  private void timexes(Path path, String of) throws IOException {
    List<TimexDocument> documents = TimexDocument.read(path);
    TimexRun run = new TimexRun(of, documents);
    System.out.printf(Locale.ROOT, "%n%s, %d documents%n%n", path.getFileName(), documents.size());
    System.out.println(TimexScore.heading());
    run.rows();
    HeidelTimePeer peer = alone ? null : new HeidelTimePeer(of);
    if (peer != null) {
      run.rows(peer);
    }
    run.times(peer);
    if (misses) {
      TimexErrors.print(documents, run.read());
    }
  }

  private static void cases(List<String> languages) throws IOException {
    System.out.println("\n| unit cases | cases | right | right with the very same span |");
    System.out.println("| --- | --- | --- | --- |");
    for (String one : languages) {
      String name = one.equals("es") ? "spanish" : "english";
      RecognizerCases cases = new RecognizerCases(one);
      for (String kind : CASES) {
        String path = FOLDER + "recognizers-" + name + "-" + kind;
        if (Files.exists(DataFolder.file("corpora").resolve("../" + path).normalize())) {
          System.out.println(cases.row(DataFolder.file(path)));
        }
      }
    }
  }
}
