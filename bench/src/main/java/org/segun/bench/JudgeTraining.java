package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.judge.LinearModel;
import picocli.CommandLine.Option;

/**
 * Trains a judge of what belongs to an event, and measures it beside the rules and an oracle, given
 * the annotated triggers: on the training articles held out in five parts by document, and on dev.
 *
 * @param <R> an event with all that may belong to it
 */
abstract class JudgeTraining<R> implements Callable<Integer> {

  static final double COST = 0.3;
  static final int LEAST_COUNT = 2;

  private static final int PARTS = 5;

  @Option(names = "--gold", defaultValue = "gold/train.es.jsonl", description = "to learn from")
  private String gold = "";

  @Option(names = "--dev", defaultValue = "gold/dev.es.jsonl", description = "to measure on")
  private String dev = "";

  @Option(names = "--out", description = "file to write the model to (default: none is written)")
  private Path out = Path.of("");

  @Option(names = "--misses", description = "name every miss and false alarm of the training file")
  private boolean misses;

  private final String title;
  private final String things;
  private final String rules;

  /**
   * @param title what is counted
   * @param things what the judge chooses among
   * @param rules what decides without a judge
   */
  JudgeTraining(String title, String things, String rules) {
    this.title = title;
    this.things = things;
    this.rules = rules;
  }

  /** The events of a file. */
  abstract List<R> rows(String file) throws IOException;

  /** Number of the document in which an event stands. */
  abstract int document(R row);

  /** A trainer with the cases of some events. */
  abstract ModelTrainer trainer(List<R> rows);

  abstract void tallyRules(R row, Tally tally);

  abstract void tallyJudge(R row, LinearModel judge, Tally tally, boolean tell);

  abstract void tallyOracle(R row, Tally tally);

  @Override
  public final Integer call() throws IOException {
    List<R> rows = rows(gold);
    Tally ruled = new Tally();
    Tally judged = new Tally();
    Tally best = new Tally();
    for (int part = 0; part < PARTS; part++) {
      LinearModel judge = trainer(part(rows, part, false)).train();
      for (R row : part(rows, part, true)) {
        tallyRules(row, ruled);
        tallyJudge(row, judge, judged, misses);
        tallyOracle(row, best);
      }
    }
    System.out.println(Tally.heading(title));
    System.out.println(ruled.row(rules + ", training articles"));
    System.out.println(judged.row("judge, training articles, held out"));
    System.out.println(best.row("an oracle among the " + things + " that are read"));
    ModelTrainer trainer = trainer(rows);
    compare(trainer.train());
    if (!out.toString().isEmpty()) {
      Files.write(out, trainer.trainToBytes());
    }
    return 0;
  }

  private List<R> part(List<R> rows, int part, boolean inside) {
    List<R> chosen = new ArrayList<>();
    for (R row : rows) {
      if (document(row) % PARTS == part == inside) {
        chosen.add(row);
      }
    }
    return chosen;
  }

  private void compare(LinearModel judge) throws IOException {
    Tally ruled = new Tally();
    Tally judged = new Tally();
    for (R row : rows(dev)) {
      tallyRules(row, ruled);
      tallyJudge(row, judge, judged, false);
    }
    System.out.println(ruled.row(rules + ", dev"));
    System.out.println(judged.row("judge, dev"));
  }
}
