package org.segun.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.segun.app.output.ClaimText;
import org.segun.ledger.json.BrokenLineException;
import org.segun.ledger.model.Claim;
import org.segun.ledger.store.Correction;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code segun correct}: changes fields of a claim by hand, takes changes back, shows what was
 * changed.
 */
@Command(
    name = "correct",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CorrectCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Mixin private WhoChoice who = new WhoChoice();

  @Option(names = "--undo", descriptionKey = "correct-undo")
  private boolean undo;

  @Parameters(index = "0", paramLabel = "CLAIM", descriptionKey = "claim-id")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FIELD=VALUE",
      descriptionKey = "changes")
  private List<String> changes = List.of();

  private final LedgerDesk desk;

  CorrectCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = desk.open(ledgerChoice)) {
      Optional<Claim> claim = ledger.claim(id);
      if (claim.isEmpty()) {
        desk.tell(desk.messages().text("no-such-id", id));
        return 1;
      }
      int code = undo ? undone(ledger) : changed(ledger);
      ledger.claim(id).ifPresent(now -> show(ledger, now));
      return code;
    }
  }

  private int undone(Ledger ledger) {
    if (ledger.undo(id).isEmpty()) {
      desk.tell(desk.messages().text("nothing-to-undo", id));
      return 1;
    }
    return 0;
  }

  private int changed(Ledger ledger) {
    return ledger.together(
        () -> {
          for (String change : changes) {
            int equals = change.indexOf('=');
            if (equals < 1) {
              throw wrong("change-wrong", change, "FIELD=VALUE");
            }
            change(ledger, change, equals);
          }
          return 0;
        });
  }

  private void change(Ledger ledger, String change, int equals) {
    try {
      String field = change.substring(0, equals).strip();
      if (field.equals(Correction.REJECT)) {
        throw wrong("change-wrong", change, "segun reject");
      }
      ledger.correct(
          id, field, change.substring(equals + 1).strip(), who.name(desk.surroundings()));
    } catch (BrokenLineException e) {
      throw wrong("change-wrong", change, e.reason());
    }
  }

  private ParameterException wrong(String key, Object... details) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), desk.messages().text(key, details));
  }

  private void show(Ledger ledger, Claim claim) {
    ClaimText text = new ClaimText(desk.messages(), desk.style(), desk.surroundings().columns());
    desk.print(text.whole(1, claim, ledger.eventOf(claim.id())));
    for (Correction correction : ledger.corrections(claim)) {
      desk.print("     " + text.correction(correction) + "\n");
    }
  }
}
