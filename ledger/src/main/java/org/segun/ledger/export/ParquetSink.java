package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parquet, written by DuckDB, where its driver ({@code org.duckdb:duckdb_jdbc}) is on the class
 * path. Rows go into a database in a temporary folder first, so that memory holds few of them.
 */
final class ParquetSink implements Sink {

  private static final String DRIVER = "org.duckdb.DuckDBDriver";
  private static final int BATCH = 500;

  private final OutputStream out;
  private final List<? extends Column<?>> columns;
  private final Path folder;
  private final Connection connection;
  private final PreparedStatement insert;
  private int waiting;

  ParquetSink(OutputStream out, List<? extends Column<?>> columns) throws IOException {
    this.out = out;
    this.columns = columns;
    requireDriver();
    this.folder = Files.createTempDirectory("segun-parquet");
    try {
      this.connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("rows.db"));
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET memory_limit = '256MB'");
        statement.execute("CREATE TABLE rows (" + declared() + ")");
      }
      this.insert = connection.prepareStatement("INSERT INTO rows VALUES (" + marks() + ")");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void requireDriver() {
    try {
      Class.forName(DRIVER);
    } catch (ClassNotFoundException e) {
      throw new MissingPartException("org.duckdb:duckdb_jdbc", e);
    }
  }

  private String declared() {
    return columns.stream()
        .map(c -> '"' + c.name() + "\" " + type(c.kind()))
        .collect(Collectors.joining(", "));
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case WHOLE -> "BIGINT";
      case NUMBER -> "DOUBLE";
    };
  }

  private String marks() {
    return columns.stream().map(c -> "?").collect(Collectors.joining(", "));
  }

  @Override
  public void row(List<String> cells) throws IOException {
    try {
      for (int i = 0; i < cells.size(); i++) {
        set(i + 1, columns.get(i).kind(), cells.get(i));
      }
      insert.addBatch();
      if (++waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private void set(int at, Kind kind, String text) throws SQLException {
    if (text.isEmpty()) {
      insert.setNull(at, Types.NULL);
      return;
    }
    switch (kind) {
      case TEXT -> insert.setString(at, text);
      case WHOLE -> insert.setLong(at, Long.parseLong(text));
      case NUMBER -> insert.setDouble(at, Double.parseDouble(text));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Path parquet = folder.resolve("rows.parquet");
      finish(parquet);
      Files.copy(parquet, out);
      out.flush();
    } finally {
      remove();
    }
  }

  private void finish(Path parquet) throws IOException {
    try (connection;
        insert;
        Statement statement = connection.createStatement()) {
      if (waiting > 0) {
        insert.executeBatch();
      }
      connection.commit();
      String file = parquet.toString().replace("'", "''");
      statement.execute("COPY rows TO '" + file + "' (FORMAT parquet)");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
