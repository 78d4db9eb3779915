package org.segun.ledger.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.segun.ledger.model.Claim;

/**
 * Saved queries, and which claims they told. What is noted within the transaction that saves a
 * claim is told afterwards, even if the process is killed in between.
 */
public final class Alerts {

  private static final String NUMBER = "(SELECT n FROM alert WHERE name = ?)";

  private final Database database;
  private final ClaimReader claims;
  private final WordIndex words;
  private final Clock clock;

  Alerts(Database database, ClaimReader claims, WordIndex words, Clock clock) {
    this.database = database;
    this.claims = claims;
    this.words = words;
    this.clock = clock;
  }

  /** The saved queries, in the order of making. */
  public List<Alert> all() {
    return database.query(
        "SELECT name, query, target FROM alert ORDER BY n",
        r -> new Alert(r.getString(1), r.getString(2), r.getString(3)));
  }

  /** Saves a query; false if there is one of that name. Claims that are there are not told. */
  public boolean add(Alert alert) {
    return database.run(
            "INSERT OR IGNORE INTO alert (name, query, target, made) VALUES (?, ?, ?, ?)",
            alert.name(),
            alert.query(),
            alert.target(),
            clock.millis())
        > 0;
  }

  /** Removes a saved query; false if there is none of that name. */
  public boolean remove(String name) {
    return database.run("DELETE FROM alert WHERE name = ?", name) > 0;
  }

  /** Notes for every alert which of these claims fit. */
  void note(List<Claim> saved) {
    if (saved.isEmpty()) {
      return;
    }
    for (Alert alert : all()) {
      Sql condition = FilterSql.condition(alert.filter(), words);
      for (Claim claim : saved) {
        Sql sql =
            new Sql()
                .add("INSERT OR IGNORE INTO told (alert, claim) SELECT a.n, c.id FROM alert a,")
                .add(" claim c WHERE a.name = ? AND c.id = ? AND ", alert.name(), claim.id())
                .add(condition);
        database.run(sql.text(), sql.values().stream().map(Database.Value::value).toArray());
      }
    }
  }

  /** Claims that fit an alert and that were not yet told, at most so many. */
  public List<Claim> untold(Alert alert, int most) {
    return claims(alert, "at IS NULL ORDER BY claim LIMIT ?", most);
  }

  /** The claims that were told last, the latest first. */
  public List<Claim> told(Alert alert, int most) {
    return claims(alert, "at IS NOT NULL ORDER BY at DESC, claim LIMIT ?", most);
  }

  private List<Claim> claims(Alert alert, String condition, int most) {
    return database
        .query(
            "SELECT claim FROM told WHERE alert = " + NUMBER + " AND " + condition,
            r -> r.getString(1),
            alert.name(),
            most)
        .stream()
        .map(claims::byId)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Notes that claims were told. */
  public void markTold(Alert alert, List<Claim> told) {
    database.together(
        () -> {
          for (Claim claim : told) {
            database.run(
                "UPDATE told SET at = ? WHERE claim = ? AND alert = " + NUMBER,
                clock.millis(),
                claim.id(),
                alert.name());
          }
          return told;
        });
  }
}
