package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.event.EventCases;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains the judges of events from the annotated training articles and writes them into the
 * resources.
 */
@Command(name = "train", description = "Train the judges of events, types and roles.")
final class TrainCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      defaultValue = "gold/train.es.jsonl",
      description = "annotated articles, below SEGUN_DATA")
  private String gold = "";

  @Option(
      names = "--out",
      defaultValue = "reading/src/main/resources/org/segun/es/judge",
      description = "where the models go")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Reader reader = Segun.reader();
    EventTraining training = new EventTraining(new EventCases("es", RuleFolder.builtIn()));
    List<EventTraining.Cases> cases = new ArrayList<>();
    for (GoldArticle article : GoldArticle.read(DataFolder.file(gold))) {
      cases.add(training.of(article, reader.findings(article.article())));
    }
    EventTraining.Models models = EventTraining.models(cases);
    Files.createDirectories(out);
    write(models.event(), "event");
    write(models.type(), "type");
    write(models.role(), "role");
    return 0;
  }

  private void write(ModelTrainer trainer, String name) throws IOException {
    byte[] bytes = trainer.trainToBytes();
    Files.write(out.resolve(name + ".txt.gz"), bytes);
    System.out.printf(
        Locale.ROOT, "%s: %d cases, %d kB%n", name, trainer.size(), bytes.length / 1024);
  }
}
