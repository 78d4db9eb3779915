package org.segun.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet, read back by DuckDB; skipped where its driver is not installed. */
class ParquetTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "misiles",
        "a\tb\nc\"d'e,f",
        "=1+1",
        "\u0645\u0631\u062D\u0628\u0627 \u202E",
        "\uD83D\uDE00",
        "x\uD83D",
        "\u0001\u001B",
        "a\u0000b"
      })
  void everyTextComesBack(String text) throws IOException, SQLException {
    assumeTrue(isInstalled());
    Path file = folder.resolve("rows.parquet");
    Files.write(file, SampleClaims.written(Format.PARQUET, SampleClaims.with(text)));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT title, trigger_end, confidence, url FROM '" + file + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo(Clean.unicode(text));
      assertThat(rows.getLong(2)).isEqualTo(text.codePointCount(0, text.length()));
      assertThat(rows.getDouble(3)).isEqualTo(0.9);
    }
  }

  @Test
  void nothingIsLeftInTheFolderForWhatIsTemporary() {
    assumeTrue(isInstalled());
    long before = leftovers();
    SampleClaims.written(Format.PARQUET, SampleClaims.with("a"));
    assertThat(leftovers()).isEqualTo(before);
  }

  private static long leftovers() {
    String[] names = Path.of(System.getProperty("java.io.tmpdir")).toFile().list();
    return names == null
        ? 0
        : java.util.Arrays.stream(names).filter(n -> n.startsWith("segun-parquet")).count();
  }

  private static boolean isInstalled() {
    try {
      Class.forName("org.duckdb.DuckDBDriver");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
