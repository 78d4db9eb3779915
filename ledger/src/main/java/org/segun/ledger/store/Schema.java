package org.segun.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables, by numbered files that bring any older ledger forward. */
final class Schema {

  /** Number of the newest file. */
  static final int VERSION = 1;

  /** "SEGU": marks the file as a ledger of this program. */
  private static final int APPLICATION = 0x53454755;

  private Schema() {}

  /**
   * Brings a file to the present version.
   *
   * @throws LedgerException if it is of a newer one, or is another program's
   */
  static void bringForward(Database database) {
    if (checked(database) == VERSION) {
      return;
    }
    database.together(
        () -> {
          // Another process may have done it meanwhile.
          for (int next = checked(database) + 1; next <= VERSION; next++) {
            database.script(file(next));
            database.script("PRAGMA user_version = " + next);
            database.script("PRAGMA application_id = " + APPLICATION);
          }
          return VERSION;
        });
  }

  /**
   * Refuses a file that is to be read alone and is not of the present version.
   *
   * @throws LedgerException if it must first be opened for writing, or cannot be read at all
   */
  static void requirePresent(Database database) {
    int version = checked(database);
    if (version < VERSION) {
      throw new LedgerException(
          version == 0 ? LedgerException.Fault.NO_LEDGER : LedgerException.Fault.OLDER,
          database.file(),
          "schema " + version);
    }
  }

  /** Version of a file that this program can read; 0 where it is empty. */
  static int checked(Database database) {
    int version = number(database, "PRAGMA user_version");
    int application = number(database, "PRAGMA application_id");
    boolean empty = number(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !empty) {
      throw new LedgerException(
          LedgerException.Fault.NO_LEDGER, database.file(), "another program's database");
    }
    if (version > VERSION) {
      throw new LedgerException(
          LedgerException.Fault.NEWER,
          database.file(),
          "schema " + version + ", known up to " + VERSION);
    }
    return version;
  }

  private static int number(Database database, String sql) {
    return database.query(sql, r -> r.getInt(1)).get(0);
  }

  private static String file(int version) {
    try (InputStream in = Schema.class.getResourceAsStream(version + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("The file " + version + ".sql is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
