package org.segun.ledger.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.ledger.link.Grouping;
import org.segun.ledger.link.Link;
import org.segun.ledger.link.LinkRules;
import org.segun.ledger.link.Linker;
import org.segun.ledger.link.Tie;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;

/** Which claims are one event: what the linker says, written down. */
final class Events {

  private final Database database;
  private final ClaimReader claims;
  private final LinkIndex index;
  private @Nullable Linker linker;

  Events(Database database, ClaimReader claims, Clock clock) {
    this.database = database;
    this.claims = claims;
    this.index = new LinkIndex(database, clock);
  }

  /** Made when first needed: who only reads need not wait for its rules. */
  private Linker linker() {
    if (linker == null) {
      linker = new Linker(LinkRules.builtIn(), index);
    }
    return linker;
  }

  void add(Claim claim) {
    write(linker().add(claim));
  }

  void remove(String claim) {
    Set<Long> before = new LinkedHashSet<>(eventsOf(claim));
    Grouping around = linker().remove(claim);
    database.run("DELETE FROM event_claim WHERE claim = (SELECT n FROM claim WHERE id = ?)", claim);
    write(around);
    before.forEach(this::deleteIfEmpty);
  }

  private List<Long> eventsOf(String claim) {
    return database.query(
        "SELECT event FROM event_claim WHERE claim = (SELECT n FROM claim WHERE id = ?)",
        r -> r.getLong(1),
        claim);
  }

  private void deleteIfEmpty(long event) {
    database.run(
        "DELETE FROM event WHERE n = ? AND NOT EXISTS"
            + " (SELECT 1 FROM event_claim WHERE event = event.n)",
        event);
  }

  void tie(Tie tie, String who) {
    index.decidedBy(who);
    write(linker().tie(tie));
  }

  /** To be called when what was written may have been taken back. */
  void forget() {
    index.forget();
  }

  private void write(Grouping grouping) {
    Set<Long> before = new LinkedHashSet<>();
    for (Grouping.Group group : grouping.groups()) {
      group.claims().forEach(claim -> before.addAll(eventsOf(claim)));
    }
    grouping.groups().forEach(this::write);
    before.forEach(this::deleteIfEmpty);
  }

  private void write(Grouping.Group group) {
    database.run("INSERT OR IGNORE INTO event (id) VALUES (?)", group.event());
    for (int i = 0; i < group.claims().size(); i++) {
      database.run(
          "INSERT OR REPLACE INTO event_claim SELECT c.n, e.n, ? FROM claim c, event e"
              + " WHERE c.id = ? AND e.id = ?",
          i,
          group.claims().get(i),
          group.event());
    }
  }

  Optional<Event> byId(String id) {
    List<Claim> members = new ArrayList<>();
    database
        .query(
            "SELECT m.claim FROM event_claim m JOIN event e ON e.n = m.event JOIN claim c"
                + " ON c.n = m.claim WHERE e.id = ? AND c.rejected = 0 ORDER BY m.ordinal",
            r -> r.getLong(1),
            id)
        .forEach(n -> claims.byNumber(n).ifPresent(members::add));
    return members.isEmpty() ? Optional.empty() : Optional.of(new Event(id, List.copyOf(members)));
  }

  Optional<String> ofClaim(String claim) {
    return database
        .query(
            "SELECT e.id FROM event_claim m JOIN event e ON e.n = m.event"
                + " WHERE m.claim = (SELECT n FROM claim WHERE id = ?)",
            r -> r.getString(1),
            claim)
        .stream()
        .findFirst();
  }

  /** Ids of the events of which at least one claim is meant, by their first claim that is. */
  List<String> ids(Filter filter, WordIndex words) {
    Sql condition = FilterSql.condition(filter, words);
    return database.query(
        "SELECT e.id FROM claim c JOIN event_claim m ON m.claim = c.n JOIN event e"
            + " ON e.n = m.event WHERE "
            + condition.text()
            + " GROUP BY e.n ORDER BY min(c.first_day), e.id",
        r -> r.getString(1),
        condition.values().stream().map(Database.Value::value).toArray());
  }

  List<Link> links(String claim) {
    return index.links(claim);
  }

  List<Tie> ties(String claim) {
    return index.ties(claim);
  }
}
