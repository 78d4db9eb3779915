package org.segun.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The states of feeds. */
public final class Feeds {

  private final Database database;

  Feeds(Database database) {
    this.database = database;
  }

  /** What is known of a feed; {@link FeedState#fresh} where nothing is. */
  public FeedState of(String address) {
    return database.query("SELECT * FROM feed WHERE address = ?", Feeds::read, address).stream()
        .findFirst()
        .orElseGet(() -> FeedState.fresh(address));
  }

  /** All that were ever saved. */
  public List<FeedState> all() {
    return database.query("SELECT * FROM feed ORDER BY address", Feeds::read);
  }

  private static FeedState read(ResultSet row) throws SQLException {
    return new FeedState(
        row.getString("address"),
        Optional.ofNullable(row.getString("etag")),
        Optional.ofNullable(row.getString("modified")),
        instant(row, "fetched"),
        instant(row, "due"),
        row.getInt("failures"),
        Optional.ofNullable(row.getString("state")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long milliseconds = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(milliseconds));
  }

  /** Saves what is known of a feed now. */
  public void save(FeedState feed) {
    database.run(
        "INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?, ?, ?, ?)",
        feed.address(),
        feed.etag().orElse(null),
        feed.modified().orElse(null),
        feed.fetched().map(Instant::toEpochMilli).orElse(null),
        feed.due().map(Instant::toEpochMilli).orElse(null),
        feed.failures(),
        feed.note().orElse(null));
  }
}
