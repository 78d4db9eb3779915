package org.segun.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.segun.app.alert.Target;
import org.segun.app.output.Printable;
import org.segun.ledger.store.Alert;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.FilterException;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code segun alert}: saved queries whose new claims are told. */
@Command(
    name = "alert",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertCommand implements Callable<Integer> {

  /** What is done. */
  enum Action {
    ADD,
    LIST,
    REMOVE
  }

  private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--to", paramLabel = "TARGET", descriptionKey = "alert-to")
  private String target = "";

  @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "alert-action")
  private Action action = Action.LIST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "alert-name")
  private String name = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "QUERY", descriptionKey = "alert-query")
  private String query = "";

  private final LedgerDesk desk;

  AlertCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  /** A query in quotes begins with dashes and is yet no option of this command. */
  @Spec
  void setSpec(CommandSpec given) {
    spec = given;
    given.parser().unmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() {
    if (action != Action.LIST && name.isBlank()) {
      throw wrong("alert-nameless");
    }
    try (Ledger ledger = desk.open(ledgerChoice)) {
      return switch (action) {
        case ADD -> add(ledger);
        case LIST -> list(ledger.alerts().all());
        case REMOVE -> done(ledger.alerts().remove(name), "alert-removed", "no-such-alert");
      };
    }
  }

  private int add(Ledger ledger) {
    if (Target.of(target).isEmpty()) {
      throw wrong("alert-target", target);
    }
    Alert alert = new Alert(name, filter().toString(), target);
    return done(ledger.alerts().add(alert), "alert-added", "alert-known");
  }

  /** A query that begins with an option is a filter; any other is words to look for. */
  private Filter filter() {
    try {
      boolean options = query.isBlank() || query.stripLeading().startsWith("--");
      return options
          ? Filter.parse(query)
          : Filter.builder().and(org.segun.ledger.store.Field.TEXT, query).build();
    } catch (FilterException e) {
      throw wrong("filter-wrong", e.option(), e.value());
    }
  }

  private int list(List<Alert> alerts) {
    for (Alert alert : alerts) {
      desk.print(
          Printable.line(alert.name() + "  " + alert.query() + "  " + alert.target()) + "\n");
    }
    return 0;
  }

  private int done(boolean good, String yes, String no) {
    desk.tell(desk.messages().text(good ? yes : no, name));
    return good ? 0 : 1;
  }

  private ParameterException wrong(String key, Object... details) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), desk.messages().text(key, details));
  }
}
