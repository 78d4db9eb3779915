package org.segun.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code segun reject}: says that an article tells nothing of the kind. */
@Command(
    name = "reject",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RejectCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Mixin private WhoChoice who = new WhoChoice();

  @Parameters(arity = "1..*", paramLabel = "CLAIM", descriptionKey = "claim-id")
  private List<String> ids = List.of();

  private final LedgerDesk desk;

  RejectCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    int code = 0;
    try (Ledger ledger = desk.open(ledgerChoice)) {
      for (String id : ids) {
        boolean known = ledger.reject(id, who.name(desk.surroundings())).isPresent();
        desk.tell(desk.messages().text(known ? "rejected" : "no-such-id", id));
        code = known ? code : 1;
      }
    }
    return code;
  }
}
