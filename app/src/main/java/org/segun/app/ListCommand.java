package org.segun.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.segun.app.output.ClaimText;
import org.segun.ledger.model.Claim;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code segun list}: the claims of a ledger, one a line. */
@Command(
    name = "list",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ListCommand implements Callable<Integer>, FilterChoice.Filtered {

  private static final long USUAL_LIMIT = 100;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private long limit = USUAL_LIMIT;

  @Option(names = "--order", paramLabel = "ORDER", descriptionKey = "order")
  private Filter.Order order = Filter.Order.EARLIEST;

  @Option(names = "--with-rejected", descriptionKey = "with-rejected")
  private boolean rejected;

  private final FilterChoice filter = new FilterChoice();
  private final LedgerDesk desk;

  ListCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public FilterChoice filter() {
    return filter;
  }

  @Override
  public Integer call() {
    Filter.Builder builder =
        filter.builder(Objects.requireNonNull(spec), desk.messages()).in(order).limit(limit);
    Filter asked = (rejected ? builder.withRejected() : builder).build();
    ClaimText text = new ClaimText(desk.messages(), desk.style(), desk.surroundings().columns());
    try (Ledger ledger = desk.openReadOnly(ledgerChoice);
        Stream<Claim> claims = ledger.claims(asked)) {
      claims.forEach(claim -> desk.print(text.line(claim) + "\n"));
      long count = ledger.count(asked);
      desk.tell(desk.messages().text(count > limit ? "claims-cut" : "claims-found", count, limit));
    } catch (OutputClosedException e) {
      return 1;
    }
    return 0;
  }
}
