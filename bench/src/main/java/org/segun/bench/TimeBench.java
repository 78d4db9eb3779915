package org.segun.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.segun.bench.TimexDocument.Timex;
import org.segun.edtf.Edtf;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;
import org.segun.time.TimeReader;
import org.segun.time.TimeReaders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Time expressions on a TIMEX3 file, beside HeidelTime on the same text in the same run. */
@Command(
    name = "time",
    mixinStandardHelpOptions = true,
    description =
        "Spans and values of time expressions on a TIMEX3 file, in two halves, with HeidelTime beside.")
public final class TimeBench implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "tokens, BIO tags and values, gzipped")
  private Path file = Path.of("");

  @Option(names = "--lang", description = "language of the file (default: ${DEFAULT-VALUE})")
  private String language = "es";

  @Option(names = "--misses", description = "every error of the first half, by kind")
  private boolean misses;

  @Option(names = "--alone", description = "without HeidelTime")
  private boolean alone;

  public static void main(String[] args) {
    System.exit(new CommandLine(new TimeBench()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<TimexDocument> documents = TimexDocument.read(file);
    List<ParsedArticle> articles = parse(documents);
    TimeReader reader = TimeReaders.timexes(language, RuleFolder.builtIn());
    System.out.println(TimexScore.heading());
    List<List<Timex>> ours = new ArrayList<>();
    articles.forEach(a -> ours.add(timexes(reader.read(a))));
    rows("Según", documents, i -> ours.get(i));
    long start = System.nanoTime();
    articles.forEach(reader::read);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "time stage alone: %.3f s%n", seconds);
    if (!alone) {
      peer(documents);
    }
    if (misses) {
      TimexErrors.print(documents, ours);
    }
    return 0;
  }

  private void peer(List<TimexDocument> documents) {
    HeidelTimePeer peer = new HeidelTimePeer(language);
    List<List<Timex>> theirs = new ArrayList<>();
    long start = System.nanoTime();
    documents.forEach(d -> theirs.add(peer.read(d)));
    double seconds = (System.nanoTime() - start) / 1e9;
    rows("HeidelTime 2.2.1", documents, theirs::get);
    System.out.printf(Locale.ROOT, "HeidelTime: %.3f s%n", seconds);
  }

  private static void rows(
      String name, List<TimexDocument> documents, Function<Integer, List<Timex>> read) {
    TimexScore[] halves = {new TimexScore(), new TimexScore()};
    for (int i = 0; i < documents.size(); i++) {
      halves[i % 2].add(documents.get(i).times(), read.apply(i));
    }
    System.out.println(halves[0].row(name + ", tuned on"));
    System.out.println(halves[1].row(name + ", not seen"));
  }

  private List<ParsedArticle> parse(List<TimexDocument> documents) {
    SyntaxReader syntax = SyntaxReaders.forLanguage(language);
    List<ParsedArticle> articles = new ArrayList<>();
    long start = System.nanoTime();
    for (TimexDocument document : documents) {
      Article article =
          new Article(
              "",
              language,
              Edtf.tryParse(document.date()),
              "",
              document.text(),
              Optional.empty(),
              Optional.empty());
      articles.add(
          syntax.read(
              article, List.of(new Passage(Section.BODY, new Span(0, document.text().length())))));
    }
    System.out.printf(Locale.ROOT, "base layer: %.1f s%n", (System.nanoTime() - start) / 1e9);
    return articles;
  }

  private static List<Timex> timexes(List<org.segun.time.TimeMention> mentions) {
    return mentions.stream().map(m -> new Timex(m.span(), m.timex(), m.timexValue())).toList();
  }
}
