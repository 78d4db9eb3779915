package org.segun.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

/**
 * The documents of one file, read by us and by HeidelTime. Each side reads all of them ten times,
 * since one pass of ours is over before the code is compiled; the times of the first and of the
 * last pass are told for both, so that neither side is timed warmer than the other.
 */
final class TimexRun {

  private static final double NANO = 1e-9;
  private static final int PASSES = 10;
  private static final int LAST = PASSES - 1;

  private final List<TimexDocument> documents;
  private final List<ParsedArticle> articles = new ArrayList<>();
  private final TimeReader reader;
  private final List<List<Timex>> ours = new ArrayList<>();
  private final double base;
  private final double[] seconds = new double[PASSES];
  private final double[] theirs = new double[PASSES];

  TimexRun(String language, List<TimexDocument> documents) {
    this.documents = documents;
    SyntaxReader syntax = SyntaxReaders.forLanguage(language);
    syntax.read(Article.of("", language, "", "."), List.of());
    long start = clock();
    for (TimexDocument document : documents) {
      articles.add(parse(syntax, language, document));
    }
    base = (clock() - start) * NANO;
    reader = TimeReaders.timexes(language, RuleFolder.builtIn());
    for (int pass = 0; pass < PASSES; pass++) {
      ours.clear();
      start = clock();
      articles.forEach(a -> ours.add(timexes(reader, a)));
      seconds[pass] = (clock() - start) * NANO;
    }
  }

  /** Time of the processor on this thread, which other work on the machine does not lengthen. */
  private static long clock() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static ParsedArticle parse(SyntaxReader syntax, String language, TimexDocument document) {
    Article article =
        Article.of("", language, "", document.text()).withDate(Edtf.tryParse(document.date()));
    Passage whole = new Passage(Section.BODY, new Span(0, document.text().length()));
    return syntax.read(article, List.of(whole));
  }

  private static List<Timex> timexes(TimeReader reader, ParsedArticle article) {
    return reader.read(article).stream()
        .map(m -> new Timex(m.span(), m.timex(), m.timexValue()))
        .toList();
  }

  /** What we read, document by document. */
  List<List<Timex>> read() {
    return ours;
  }

  void rows() {
    rows("Según", ours);
  }

  /** Lets the peer read as often as we did. */
  void rows(HeidelTimePeer peer) {
    List<List<Timex>> read = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      read.clear();
      long start = clock();
      documents.forEach(d -> read.add(peer.read(d)));
      theirs[pass] = (clock() - start) * NANO;
    }
    rows("HeidelTime 2.2.1", read);
  }

  private void rows(String name, List<List<Timex>> read) {
    TimexScore[] halves = {new TimexScore(), new TimexScore()};
    for (int i = 0; i < documents.size(); i++) {
      halves[i % 2].add(documents.get(i).times(), read.get(i));
    }
    System.out.println(halves[0].row(name + ", half tuned on"));
    System.out.println(halves[1].row(name + ", half not seen"));
  }

  void times(@Nullable HeidelTimePeer peer) {
    int tokens =
        articles.stream().flatMap(a -> a.sentences().stream()).mapToInt(s -> s.size()).sum();
    System.out.printf(
        Locale.ROOT,
        "%n| %d tokens | first pass, s of processor | pass %d, s of processor |%n| --- | --- | --- |%n",
        tokens,
        PASSES);
    System.out.printf(Locale.ROOT, "| base layer (models loaded) | %.2f | |%n", base);
    System.out.printf(Locale.ROOT, "| time stage | %.4f | %.4f |%n", seconds[0], seconds[LAST]);
    if (peer != null) {
      System.out.printf(
          Locale.ROOT, "| HeidelTime 2.2.1 | %.2f | %.2f |%n", theirs[0], theirs[LAST]);
      System.out.printf(
          Locale.ROOT,
          "| times as fast | %.0f | %.0f |%n",
          theirs[0] / seconds[0],
          theirs[LAST] / seconds[LAST]);
    }
  }
}
