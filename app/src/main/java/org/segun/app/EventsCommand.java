package org.segun.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.segun.app.output.EventLine;
import org.segun.ledger.link.EventSummary;
import org.segun.ledger.link.Summaries;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code segun events}: what happened, each happening in one line however often it is told. */
@Command(
    name = "events",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EventsCommand implements Callable<Integer>, FilterChoice.Filtered {

  private static final long USUAL_LIMIT = 100;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private long limit = USUAL_LIMIT;

  @Option(names = "--min-tellings", paramLabel = "N", descriptionKey = "min-tellings")
  private int minTellings = 1;

  @Option(names = "--min-sources", paramLabel = "N", descriptionKey = "min-sources")
  private int minSources = 1;

  @Option(names = "--disputed", descriptionKey = "only-disputed")
  private boolean disputed;

  private final FilterChoice filter = new FilterChoice();
  private final LedgerDesk desk;

  EventsCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public FilterChoice filter() {
    return filter;
  }

  @Override
  public Integer call() {
    Filter asked = filter.builder(Objects.requireNonNull(spec), desk.messages()).build();
    EventLine line = new EventLine(desk.messages(), desk.style());
    try (Ledger ledger = desk.openReadOnly(ledgerChoice);
        Stream<EventSummary> events = summaries(ledger, asked)) {
      long shown = events.limit(limit).mapToLong(e -> print(line.of(e))).sum();
      desk.tell(desk.messages().text(shown == limit ? "events-cut" : "event-count", shown));
    } catch (OutputClosedException e) {
      return 1;
    }
    return 0;
  }

  private long print(String line) {
    desk.print(line + "\n");
    return 1;
  }

  private Stream<EventSummary> summaries(Ledger ledger, Filter asked) {
    return ledger
        .events(asked)
        .filter(e -> e.claims().size() >= minTellings)
        .map(Summaries::of)
        .filter(s -> s.independentSources() >= minSources)
        .filter(s -> !disputed || !s.contradictions().isEmpty());
  }
}
