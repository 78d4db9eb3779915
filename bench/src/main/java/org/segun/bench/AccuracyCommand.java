package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.event.EventReader;
import org.segun.event.Findings;
import org.segun.ledger.json.ArticleJson;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventMention;
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

  @Option(
      names = "--rules-alone",
      description = "propose and cast events by the lexicon and its frames, without the judges")
  private boolean rulesAlone;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path file = DataFolder.file(gold);
    Reader reader = Segun.reader();
    EventReader rules = EventReader.ofRulesAlone("es", RuleFolder.builtIn());
    List<String> lines = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(file)) {
      Findings found = reader.findings(article.article());
      List<EventMention> events =
          rulesAlone
              ? reader.mentions(found, rules.read(found))
              : reader.reading(article.article()).events();
      lines.add(ArticleJson.line(found.article().article(), events));
    }
    Path predicted = out.toString().isEmpty() ? Files.createTempFile("segun", ".jsonl") : out;
    Files.write(predicted, lines);
    return Scorer.score("score.py", file, predicted, misses);
  }
}
