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

/** {@code segun merge}: decides by hand that events are one. */
@Command(
    name = "merge",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MergeCommand implements Callable<Integer> {

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Mixin private WhoChoice who = new WhoChoice();

  @Parameters(arity = "2..*", paramLabel = "EVENT", descriptionKey = "merge-events")
  private List<String> ids = List.of();

  private final LedgerDesk desk;

  MergeCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = desk.open(ledgerChoice)) {
      List<Event> events = new ArrayList<>();
      for (String id : ids) {
        Optional<Event> event = ledger.event(id);
        if (event.isEmpty()) {
          desk.tell(desk.messages().text("no-such-ledger-event", id));
          return 1;
        }
        events.add(event.get());
      }
      String first = events.get(0).claims().get(0).id();
      ledger.together(() -> joined(ledger, events));
      desk.tell(desk.messages().text("merged", ledger.eventOf(first).orElse(first)));
    }
    return 0;
  }

  /** Decisions that kept any of them apart are replaced; one tie joins each event to the first. */
  private boolean joined(Ledger ledger, List<Event> events) {
    String name = who.name(desk.surroundings());
    Event first = events.get(0);
    for (Event other : events.subList(1, events.size())) {
      List<String> members = other.claims().stream().map(Claim::id).toList();
      for (Claim claim : first.claims()) {
        ledger.ties(claim.id()).stream()
            .filter(t -> !t.together() && members.contains(t.opposite(claim.id())))
            .forEach(t -> ledger.tie(new Tie(t.one(), t.other(), true), name));
      }
      ledger.tie(new Tie(first.claims().get(0).id(), members.get(0), true), name);
    }
    return true;
  }
}
