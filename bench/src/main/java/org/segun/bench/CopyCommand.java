package org.segun.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.segun.ledger.link.CopyIndex;
import org.segun.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds copies among the UN stories and among copies made of them. */
@Command(
    name = "copies",
    description = "Measures how well copies of articles are found, on real and on made ones.")
final class CopyCommand implements Callable<Integer> {

  private static final double LEAST = 0.5;

  @Option(names = "--stories", description = "How many stories (default: all).")
  private int stories = Integer.MAX_VALUE;

  @Option(names = "--seed", description = "Of the made copies (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--sample", description = "How many real pairs to show.")
  private int sample;

  @Override
  public Integer call() throws IOException {
    List<Article> articles = UnNews.first(stories);
    long start = System.nanoTime();
    CopyIndex index = new CopyIndex(LEAST);
    List<String> pairs = new ArrayList<>();
    for (Article article : articles) {
      for (String other : index.add(article.id(), article.text())) {
        pairs.add(other + " " + article.id());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d stories, %d pairs of copies, %.1f s%n",
        articles.size(),
        pairs.size(),
        (System.nanoTime() - start) / 1e9);
    made(articles, index);
    Collections.shuffle(pairs, new Random(seed));
    pairs.stream().limit(sample).forEach(System.out::println);
    return 0;
  }

  /** Each copy loses sentences, has words changed and an agency's line put before it. */
  private void made(List<Article> articles, CopyIndex index) {
    Random random = new Random(seed);
    int found = 0;
    int made = 0;
    int others = 0;
    for (Article article : articles) {
      if (article.text().length() < 600) {
        continue;
      }
      made++;
      for (String other : index.add("copy of " + article.id(), copy(article.text(), random))) {
        if (other.equals(article.id())) {
          found++;
        } else {
          others++;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "of %d made copies %d found (%.2f %%); %d other pairs%n",
        made,
        found,
        100.0 * found / made,
        others);
  }

  private static String copy(String text, Random random) {
    StringBuilder copy = new StringBuilder("Agencias. ");
    for (String sentence : text.split("\\. ", -1)) {
      if (random.nextInt(10) > 0) {
        for (String word : sentence.split(" ", -1)) {
          copy.append(random.nextInt(50) == 0 ? "asimismo" : word).append(' ');
        }
        copy.append(". ");
      }
    }
    return copy.toString();
  }
}
