package org.segun.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * One connection to the file, with its prepared statements and its transactions. Confined to one
 * thread at a time.
 */
final class Database implements AutoCloseable {

  private static final int CACHE_KILOBYTES = 32 << 10;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private int depth;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a file for writing, which is made if there is none.
   *
   * @param wait how long another writer is waited for, in milliseconds
   */
  static Database open(Path file, int wait) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException(LedgerException.Fault.UNREADABLE, file, e);
    }
    SQLiteConfig config = config(wait);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return connect(file, config);
  }

  /** Opens a file that there is, for reading alone. */
  static Database openReadOnly(Path file, int wait) {
    if (!Files.isRegularFile(file)) {
      throw new LedgerException(LedgerException.Fault.UNREADABLE, file, "there is no such file");
    }
    SQLiteConfig config = config(wait);
    config.setReadOnly(true);
    return connect(file, config);
  }

  private static SQLiteConfig config(int wait) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(wait);
    config.setCacheSize(-CACHE_KILOBYTES);
    return config;
  }

  private static Database connect(Path file, SQLiteConfig config) {
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    } catch (SQLException e) {
      throw Faults.of(e, file);
    }
  }

  Path file() {
    return file;
  }

  LedgerException failed(SQLException e) {
    return Faults.of(e, file);
  }

  LedgerException corrupt(Exception cause) {
    return new LedgerException(LedgerException.Fault.CORRUPT, file, cause);
  }

  /** The prepared statement of a text; made once. */
  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  /** A statement that is its caller's alone and is to be closed. */
  PreparedStatement statement(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  /** Runs one statement; returns how many rows it changed. */
  int run(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = prepared(sql);
      bind(statement, List.of(box(values)));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Value[] box(@Nullable Object[] values) {
    Value[] boxed = new Value[values.length];
    for (int i = 0; i < values.length; i++) {
      boxed[i] = new Value(values[i]);
    }
    return boxed;
  }

  /** A value for a statement, or none. */
  record Value(@Nullable Object value) {}

  static void bind(PreparedStatement statement, List<Value> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i).value());
    }
  }

  /** Inserts a row; returns its number. */
  long insert(String sql, @Nullable Object... values) {
    run(sql, values);
    return query("SELECT last_insert_rowid()", r -> r.getLong(1)).get(0);
  }

  /** The rows that a statement finds, all at once. */
  <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
    try {
      PreparedStatement statement = prepared(sql);
      bind(statement, List.of(box(values)));
      try (ResultSet rows = statement.executeQuery()) {
        List<T> found = new java.util.ArrayList<>();
        while (rows.next()) {
          found.add(row.of(rows));
        }
        return found;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Makes a value of the row at which a result stands. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs statements that have no values and find no rows. */
  void script(String sql) {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Does work as one: all of it is saved, or, if it throws, nothing. May be nested. */
  <T> T together(Supplier<T> work) {
    if (depth > 0) {
      return work.get();
    }
    script("BEGIN IMMEDIATE");
    depth++;
    boolean done = false;
    try {
      T result = work.get();
      script("COMMIT");
      done = true;
      return result;
    } finally {
      depth--;
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try (java.sql.Statement statement = connection.createStatement()) {
      if (!connection.isClosed()) {
        statement.execute("ROLLBACK");
      }
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
    }
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
