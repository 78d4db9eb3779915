package org.segun.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.app.output.LinkText;
import org.segun.ledger.link.Link;
import org.segun.ledger.link.Summaries;
import org.segun.ledger.link.Tie;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.ledger.store.Ledger;

/** Says why the tellings of events of the ledger are one. */
final class EventExplanation {

  private static final String PREFIX = "e-";

  private final LedgerDesk desk;

  EventExplanation(LedgerDesk desk) {
    this.desk = desk;
  }

  /** Whether this is an event's id and not a file. */
  static boolean isEvent(String argument) {
    return argument.startsWith(PREFIX)
        && argument.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))
        && !Files.exists(Path.of(argument));
  }

  int explain(List<String> ids, LedgerChoice choice) {
    int code = 0;
    LinkText text = new LinkText(desk.messages(), desk.style(), desk.surroundings().columns());
    try (Ledger ledger = desk.openReadOnly(choice)) {
      for (String id : ids) {
        Optional<Event> event = ledger.event(id);
        if (event.isEmpty()) {
          desk.tell(desk.messages().text("no-such-ledger-event", id));
          code = 1;
        } else {
          desk.print(explain(ledger, event.get(), text));
        }
      }
    } catch (OutputClosedException e) {
      return 1;
    }
    return code;
  }

  private static String explain(Ledger ledger, Event event, LinkText text) {
    Map<String, Integer> order = new HashMap<>();
    event.claims().forEach(c -> order.put(c.id(), order.size()));
    Set<Link> links = new LinkedHashSet<>();
    Set<Tie> ties = new LinkedHashSet<>();
    for (Claim claim : event.claims()) {
      links.addAll(ledger.links(claim.id()));
      ties.addAll(ledger.ties(claim.id()));
    }
    List<Link> within =
        links.stream()
            .filter(l -> order.containsKey(l.one()) && order.containsKey(l.other()))
            .sorted(Comparator.comparing(Link::score).reversed().thenComparing(Link::one))
            .toList();
    return text.of(Summaries.of(event), event.claims(), within, List.copyOf(ties));
  }
}
