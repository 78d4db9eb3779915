package org.segun.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.segun.ledger.json.SampleArticle;
import org.segun.ledger.store.LedgerException.Fault;
import org.segun.text.Article;

/** What can happen to a file: each is told apart, and what was saved before stays. */
class FaultsTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void save() {
    file = folder.resolve("l.db");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(SampleArticle.article(), List.of(SampleArticle.event()), "r1");
    }
  }

  private static Article another(int n) {
    return Article.of("x" + n, "es", "", ("palabra" + n + " ").repeat(200));
  }

  private void assertFault(Fault fault, ThrowableAssert.ThrowingCallable work) {
    LedgerException e = catchThrowableOfType(LedgerException.class, work);
    assertThat(e).isNotNull();
    assertThat(e.fault()).isEqualTo(fault);
    assertThat(e.file()).endsWith("l.db");
  }

  private void assertNothingLost() {
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.isWhole()).isTrue();
      assertThat(ledger.has(SampleArticle.article())).isTrue();
      assertThat(ledger.count(Filter.ALL)).isEqualTo(1);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  @Test
  void fullDisk() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.limitPages(100);
      assertFault(
          Fault.FULL,
          () -> {
            for (int i = 0; i < 10_000; i++) {
              ledger.add(another(i), List.of(), "r1");
            }
          });
      assertThat(ledger.has(another(0))).isTrue();
      assertThat(ledger.count(Filter.ALL)).isEqualTo(1);
    }
    assertNothingLost();
  }

  @Test
  void fileThatMayNotBeWritten() throws IOException {
    assertThat(file.toFile().setReadOnly()).isTrue();
    if (Files.isWritable(file)) {
      // The superuser may write whatever the file says.
      return;
    }
    try (Ledger ledger = Ledger.open(file)) {
      assertFault(Fault.READ_ONLY, () -> ledger.add(another(1), List.of(), "r1"));
    }
    assertThat(file.toFile().setWritable(true)).isTrue();
    assertNothingLost();
  }

  @Test
  void ledgerOpenedForReadingAlone() {
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      assertThat(ledger.count(Filter.ALL)).isEqualTo(1);
      assertFault(Fault.READ_ONLY, () -> ledger.add(another(1), List.of(), "r1"));
    }
    assertNothingLost();
  }

  @Test
  void damagedPage() throws IOException {
    long length = Files.size(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long page = 1; page < length / 4096; page++) {
        bytes.seek(page * 4096);
        bytes.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77});
      }
    }
    assertFault(
        Fault.CORRUPT,
        () -> {
          try (Ledger ledger = Ledger.open(file)) {
            ledger.add(another(1), List.of(), "r1");
          }
        });
  }

  @Test
  void lockedDatabase() throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement lock = other.createStatement();
        Ledger ledger = Ledger.open(file, Clock.systemUTC(), 50)) {
      lock.execute("BEGIN IMMEDIATE");
      assertFault(Fault.LOCKED, () -> ledger.add(another(1), List.of(), "r1"));
      assertThat(ledger.count(Filter.ALL)).as("reads meanwhile").isEqualTo(1);
      lock.execute("ROLLBACK");
      assertThat(ledger.add(another(1), List.of(), "r1").outcome()).isEqualTo(Saved.Outcome.NEW);
    }
    assertNothingLost();
  }

  @Test
  void newerSchema() throws SQLException {
    sql("PRAGMA user_version = 999");
    assertFault(Fault.NEWER, () -> Ledger.open(file).close());
    assertFault(Fault.NEWER, () -> Ledger.openReadOnly(file).close());
    sql("PRAGMA user_version = " + Schema.VERSION);
    assertNothingLost();
  }

  @Test
  void otherFiles() throws IOException, SQLException {
    file = folder.resolve("other/l.db");
    assertFault(Fault.UNREADABLE, () -> Ledger.openReadOnly(file).close());
    Files.createDirectories(file.getParent());
    Files.writeString(file, "no database ".repeat(500));
    assertFault(Fault.NO_LEDGER, () -> Ledger.open(file).close());
    Files.delete(file);
    sql("CREATE TABLE notes (x)");
    assertFault(Fault.NO_LEDGER, () -> Ledger.open(file).close());
  }

  @Test
  void readsWhileAnotherWrites() {
    try (Ledger writer = Ledger.open(file);
        Ledger reader = Ledger.openReadOnly(file)) {
      writer.together(
          () -> {
            writer.add(another(1), List.of(SampleArticle.event()), "r1");
            assertThat(reader.count(Filter.ALL)).isEqualTo(1);
            return 1;
          });
      assertThat(reader.count(Filter.ALL)).isEqualTo(2);
    }
  }
}
