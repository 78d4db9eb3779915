package org.segun.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.ledger.store.Arrival;
import org.segun.ledger.store.Ledger;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code segun reread}: reads the ledger's articles again that other rules read. */
@Command(
    name = "reread",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RereadCommand implements Callable<Integer> {

  private static final int BATCH = 64;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Mixin private RereadChoice choice = new RereadChoice();

  private final List<Rereading.Again> waiting = new ArrayList<>();
  private final LedgerDesk desk;
  private final Readers readers;

  RereadCommand(LedgerDesk desk, Readers readers) {
    this.desk = desk;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    RuleFolder folder = choice.folder(desk.messages());
    String rules = folder.version();
    try (Ledger ledger = desk.open(ledgerChoice)) {
      Rereading again = new Rereading(ledger, readers.with(choice.rules()), desk);
      again.run(
          ledger.notReadBy(choice.isAll() ? "" : rules),
          choice.threads(),
          read -> {
            waiting.add(read);
            if (waiting.size() >= BATCH) {
              write(ledger, rules);
            }
          });
      write(ledger, rules);
      desk.tell(again.summary());
      return again.failures() == 0 ? 0 : 1;
    }
  }

  private void write(Ledger ledger, String rules) {
    ledger.together(
        () -> {
          waiting.forEach(
              read -> ledger.reread(read.stored().id(), Arrival.of(read.reading(), rules)));
          return waiting;
        });
    waiting.clear();
  }
}
