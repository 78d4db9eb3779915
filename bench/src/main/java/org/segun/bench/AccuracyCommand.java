package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.Reader;
import org.segun.Reading;
import org.segun.Segun;
import org.segun.app.output.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads annotated articles and scores the rows against the annotation. */
@Command(name = "accuracy", description = "Read annotated articles and score the rows.")
final class AccuracyCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      defaultValue = "gold/dev.es.jsonl",
      description = "annotated articles, below SEGUN_DATA")
  private String gold = "";

  @Option(names = "--out", description = "where the rows go (default: a temporary file)")
  private Path out = Path.of("");

  @Option(names = "--misses", description = "name every miss and false alarm")
  private boolean misses;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path file = DataFolder.file(gold);
    Reader reader = Segun.reader();
    List<String> lines = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(file)) {
      Reading reading = reader.reading(article.article());
      lines.add(ArticleJson.line(reading.article(), reading.events()));
    }
    Path predicted = out.toString().isEmpty() ? Files.createTempFile("segun", ".jsonl") : out;
    Files.write(predicted, lines);
    return Scorer.score("score.py", file, predicted, misses);
  }
}
