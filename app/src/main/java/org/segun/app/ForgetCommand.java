package org.segun.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.segun.ledger.model.StoredArticle;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code segun forget}: takes articles out of the ledger with all that came from them. */
@Command(
    name = "forget",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ForgetCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Parameters(arity = "1..*", paramLabel = "DOC", descriptionKey = "forget-docs")
  private List<String> docs = List.of();

  private final LedgerDesk desk;

  ForgetCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    int code = 0;
    try (Ledger ledger = desk.open(ledgerChoice)) {
      for (String doc : docs) {
        List<StoredArticle> gone = ledger.forget(doc);
        if (gone.isEmpty()) {
          desk.tell(desk.messages().text("no-such-article", doc));
          code = 1;
        }
        for (StoredArticle article : gone) {
          desk.tell(desk.messages().text("forgotten", article.article().id(), article.id()));
        }
      }
    }
    return code;
  }
}
