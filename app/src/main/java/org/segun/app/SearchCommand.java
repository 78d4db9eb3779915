package org.segun.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.segun.app.output.ClaimText;
import org.segun.app.output.HitText;
import org.segun.ledger.model.Claim;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Hit;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code segun search}: articles in which words stand, with what they tell. */
@Command(
    name = "search",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SearchCommand implements Callable<Integer>, FilterChoice.Filtered {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 20;

  @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "search-words")
  private List<String> words = List.of();

  private final FilterChoice filter = new FilterChoice();
  private final LedgerDesk desk;

  SearchCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public FilterChoice filter() {
    return filter;
  }

  @Override
  public Integer call() {
    Filter asked = filter.builder(Objects.requireNonNull(spec), desk.messages()).build();
    HitText text = new HitText(desk.style());
    ClaimText claims = new ClaimText(desk.messages(), desk.style(), desk.surroundings().columns());
    try (Ledger ledger = desk.openReadOnly(ledgerChoice)) {
      long start = System.nanoTime();
      List<Hit> hits = ledger.search(String.join(" ", words), asked, limit);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      for (Hit hit : hits) {
        desk.print(claims.heading(hit.article(), hit.claims().size()) + "\n");
        desk.print("     " + text.snippet(hit) + "\n");
        for (Claim claim : hit.claims()) {
          desk.print("     " + claims.line(claim) + "\n");
        }
        desk.print("\n");
      }
      desk.tell(desk.messages().text("hits-found", hits.size(), milliseconds));
    } catch (OutputClosedException e) {
      return 1;
    }
    return 0;
  }
}
