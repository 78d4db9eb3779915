package org.segun.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.segun.ledger.link.Tie;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code segun split}: decides by hand that some tellings of an event tell another one. */
@Command(
    name = "split",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SplitCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Mixin private WhoChoice who = new WhoChoice();

  @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "split-event")
  private String id = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", descriptionKey = "split-claims")
  private List<String> claims = List.of();

  private final LedgerDesk desk;

  SplitCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = desk.open(ledgerChoice)) {
      Optional<Event> event = ledger.event(id);
      if (event.isEmpty()) {
        desk.tell(desk.messages().text("no-such-ledger-event", id));
        return 1;
      }
      List<String> rest = new ArrayList<>(event.get().claims().stream().map(Claim::id).toList());
      for (String claim : claims) {
        if (!rest.remove(claim)) {
          desk.tell(desk.messages().text("no-such-telling", claim, id));
          return 1;
        }
      }
      if (rest.isEmpty()) {
        desk.tell(desk.messages().text("split-needs-rest", id));
        return 1;
      }
      ledger.together(() -> parted(ledger, rest));
      String stays = rest.get(0);
      String goes = claims.get(0);
      desk.tell(
          desk.messages()
              .text(
                  "split", ledger.eventOf(stays).orElse(stays), ledger.eventOf(goes).orElse(goes)));
    }
    return 0;
  }

  /** Those that go stay together, as do those that stay, and no two of both are one. */
  private boolean parted(Ledger ledger, List<String> rest) {
    String name = who.name(desk.surroundings());
    for (String claim : claims) {
      rest.forEach(other -> ledger.tie(new Tie(claim, other, false), name));
    }
    hold(ledger, claims, name);
    hold(ledger, rest, name);
    return true;
  }

  private static void hold(Ledger ledger, List<String> together, String name) {
    for (int i = 1; i < together.size(); i++) {
      ledger.tie(new Tie(together.get(0), together.get(i), true), name);
    }
  }
}
