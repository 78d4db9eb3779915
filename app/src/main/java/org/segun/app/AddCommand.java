package org.segun.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.segun.app.alert.Telling;
import org.segun.app.input.InputOptions;
import org.segun.ledger.store.Ledger;
import org.segun.ledger.store.Saved;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code segun add}: articles in, claims into the ledger. */
@Command(
    name = "add",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AddCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Choices choices = new Choices();

  private final LedgerDesk desk;
  private final Readers readers;

  AddCommand(LedgerDesk desk, Readers readers) {
    this.desk = desk;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Messages messages = desk.messages();
    if (threads < 1) {
      throw choices.wrong(messages.text("threads-too-few"));
    }
    RuleFolder rules = choices.ruleFolder(messages);
    InputOptions options = choices.inputOptions(messages, rules);
    try (Ledger ledger = desk.open(ledgerChoice)) {
      Pace pace = new Pace(desk);
      Telling telling =
          new Telling(
              ledger.alerts(),
              (alert, why) -> desk.tell(messages.text("alert-failed", alert.name(), why)));
      Adding adding = new Adding(ledger, rules.version(), telling::now);
      int code =
          new Session(
                  desk.surroundings(),
                  messages,
                  () -> readers.with(Optional.ofNullable(choices.rules)))
              .run(
                  choices.files,
                  options,
                  threads,
                  adding::knows,
                  reading -> {
                    adding.take(reading);
                    pace.now(adding.articles());
                  });
      adding.flush();
      desk.tell(summary(adding, pace));
      return code;
    }
  }

  private String summary(Adding adding, Pace pace) {
    return desk.messages()
        .text(
            "add-summary",
            adding.count(Saved.Outcome.NEW),
            adding.count(Saved.Outcome.REPLACED),
            adding.count(Saved.Outcome.SAME),
            adding.claims(),
            pace.rate(adding.articles()));
  }
}
