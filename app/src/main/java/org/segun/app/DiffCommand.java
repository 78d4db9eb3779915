package org.segun.app;

import java.util.concurrent.Callable;
import org.segun.app.output.ChangesText;
import org.segun.ledger.store.Ledger;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code segun diff}: which rows the present rules would add, drop and change. */
@Command(
    name = "diff",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Mixin private RereadChoice choice = new RereadChoice();

  private final LedgerDesk desk;
  private final Readers readers;

  DiffCommand(LedgerDesk desk, Readers readers) {
    this.desk = desk;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    RuleFolder folder = choice.folder(desk.messages());
    ChangesText text = new ChangesText(desk.style());
    try (Ledger ledger = desk.openReadOnly(ledgerChoice)) {
      Rereading again = new Rereading(ledger, readers.with(choice.rules()), desk);
      again.run(
          ledger.notReadBy(choice.isAll() ? "" : folder.version()),
          choice.threads(),
          read -> desk.print(text.of(read.stored(), read.changes())));
      desk.tell(again.summary());
      return again.failures() == 0 ? 0 : 1;
    } catch (OutputClosedException e) {
      return 1;
    }
  }
}
