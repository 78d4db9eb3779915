package org.segun.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Speed of the whole reading, of its base layer and of stock CoreNLP on the same text in the same
 * run.
 */
@Command(
    name = "speed",
    description =
        "Measures articles and tokens a second on one thread and two, beside stock CoreNLP.")
final class SpeedCommand implements Callable<Integer> {

  @Option(names = "--stories", description = "How many to read (default: ${DEFAULT-VALUE}).")
  private int stories = 3_000;

  @Option(
      names = "--stock-stories",
      description = "How many of them CoreNLP reads too, being slow (default: ${DEFAULT-VALUE}).")
  private int stockStories = 3_000;

  @Option(
      names = "--warm-up",
      description = "How many to read before the clock runs (default: ${DEFAULT-VALUE}).")
  private int warmUp = 300;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Article> articles = UnNews.first(stories);
    System.out.println(Machine.describe());
    System.out.printf(
        Locale.ROOT,
        "%-14s %7s %8s %9s %9s %10s %14s%n",
        "reading",
        "threads",
        "articles",
        "tokens",
        "art/s",
        "tokens/s",
        "tokens/cpu-s");
    Reader reader = Segun.reader();
    race("segun", articles, article -> tokens(reader.reading(article).sentences()));
    SyntaxReader syntax = SyntaxReaders.forLanguage("es");
    Layout layout = new Layout(LayoutLexicon.read(RuleFolder.builtIn(), "es"));
    race("base layer", articles, a -> tokens(syntax.read(a, layout.read(a)).sentences()));
    System.out.println(Machine.memory());
    StockPipeline stock = new StockPipeline();
    race("CoreNLP", articles.subList(0, Math.min(stockStories, articles.size())), stock::read);
    System.out.println(ColdCommand.measure());
    return 0;
  }

  private void race(String name, List<Article> articles, ToIntFunction<Article> reading) {
    Race.run(articles.subList(0, Math.min(warmUp, articles.size())), 1, reading);
    for (int threads = 1; threads <= 2; threads++) {
      Race race = Race.run(articles, threads, reading);
      System.out.printf(
          Locale.ROOT,
          "%-14s %7d %8d %9d %9.1f %10.0f %14.0f%n",
          name,
          threads,
          race.articles(),
          race.tokens(),
          race.articlesPerSecond(),
          race.tokensPerSecond(),
          race.tokensPerBusySecond());
    }
  }

  private static int tokens(List<Sentence> sentences) {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }
}
