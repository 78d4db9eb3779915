package org.segun.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.segun.app.output.ClaimText;
import org.segun.ledger.json.ArticleJson;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.ledger.store.Field;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segun show}: a claim, or an article with all its claims. */
@Command(
    name = "show",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--json", descriptionKey = "show-json")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "show-ids")
  private List<String> ids = List.of();

  private final LedgerDesk desk;

  ShowCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    int code = 0;
    try (Ledger ledger = desk.openReadOnly(ledgerChoice)) {
      for (String id : ids) {
        if (!show(ledger, id)) {
          desk.tell(desk.messages().text("no-such-id", id));
          code = 1;
        }
      }
    } catch (OutputClosedException e) {
      return 1;
    }
    return code;
  }

  private boolean show(Ledger ledger, String id) {
    Optional<Claim> claim = ledger.claim(id);
    if (claim.isPresent()) {
      show(ledger, claim.get().article(), List.of(claim.get()));
      return true;
    }
    Optional<StoredArticle> article = ledger.article(id);
    article.ifPresent(found -> show(ledger, found, claims(ledger, found)));
    return article.isPresent();
  }

  private static List<Claim> claims(Ledger ledger, StoredArticle article) {
    Filter filter =
        Filter.builder().and(Field.DOC, article.id()).in(Filter.Order.ADDED).withRejected().build();
    try (Stream<Claim> claims = ledger.claims(filter)) {
      return claims.toList();
    }
  }

  private void show(Ledger ledger, StoredArticle article, List<Claim> claims) {
    if (json) {
      desk.print(
          ArticleJson.wholeLine(article.article(), claims.stream().map(Claim::mention).toList())
              + "\n");
      return;
    }
    ClaimText text = new ClaimText(desk.messages(), desk.style(), desk.surroundings().columns());
    desk.print(text.heading(article, claims.size()) + "\n");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      desk.print((i == 0 ? "" : "\n") + text.whole(i + 1, claim, ledger.eventOf(claim.id())));
    }
  }
}
