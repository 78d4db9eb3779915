package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.event.EventCases;
import org.segun.event.EventReader;
import org.segun.event.Findings;
import org.segun.ledger.json.ArticleJson;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads each training article with judges that were trained without it, and scores the rows. */
@Command(
    name = "crossvalidate",
    description = "Score the training articles, each read with judges trained without it.")
final class CrossValidateCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      defaultValue = "gold/train.es.jsonl",
      description = "annotated articles, below SEGUN_DATA")
  private String gold = "";

  @Option(
      names = "--folds",
      defaultValue = "4",
      description = "parts into which the articles are dealt")
  private int folds;

  @Option(names = "--out", description = "where the rows go (default: a temporary file)")
  private Path out = Path.of("");

  @Option(names = "--misses", description = "name every miss and false alarm")
  private boolean misses;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path file = DataFolder.file(gold);
    List<GoldArticle> articles = GoldArticle.read(file);
    Reader reader = Segun.reader();
    EventTraining training = new EventTraining(new EventCases("es", RuleFolder.builtIn()));
    List<Findings> found = new ArrayList<>();
    List<EventTraining.Cases> cases = new ArrayList<>();
    for (GoldArticle article : articles) {
      Findings findings = reader.findings(article.article());
      found.add(findings);
      cases.add(training.of(article, findings));
    }
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      EventReader events = EventTraining.models(without(cases, fold)).reader("es");
      for (int i = fold; i < articles.size(); i += folds) {
        Findings findings = found.get(i);
        lines.add(
            ArticleJson.line(
                findings.article().article(), reader.mentions(findings, events.read(findings))));
      }
    }
    Path predicted = out.toString().isEmpty() ? Files.createTempFile("segun", ".jsonl") : out;
    Files.write(predicted, lines);
    return Scorer.score("score.py", file, predicted, misses);
  }

  private List<EventTraining.Cases> without(List<EventTraining.Cases> cases, int fold) {
    List<EventTraining.Cases> rest = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      if (i % folds != fold) {
        rest.add(cases.get(i));
      }
    }
    return rest;
  }
}
