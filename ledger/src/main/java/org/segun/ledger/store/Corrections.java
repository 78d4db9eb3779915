package org.segun.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.segun.ledger.json.BrokenLineException;
import org.segun.ledger.json.MentionEdit;
import org.segun.ledger.model.Claim;
import org.segun.model.EventMention;
import org.segun.text.Span;

/** The overlay of what people changed by hand. */
final class Corrections {

  private static final String COLUMNS =
      "SELECT n, article, type, trigger_start, trigger_end, trigger_word, field, value, before, who,"
          + " at, undone FROM correction WHERE ";

  private final Database database;
  private final ClaimReader claims;
  private final ClaimRows rows;
  private final Events events;
  private final Clock clock;

  Corrections(Database database, ClaimReader claims, ClaimRows rows, Events events, Clock clock) {
    this.database = database;
    this.claims = claims;
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws org.segun.ledger.json.BrokenLineException if the field or the value is none
   */
  Optional<Claim> correct(String id, String field, String value, String who) {
    Optional<Claim> claim = claims.byId(id);
    claim.ifPresent(
        known -> {
          String before = "";
          if (!field.equals(Correction.REJECT)) {
            MentionEdit edit = new MentionEdit(known.article().article().text());
            before = edit.value(known.mention(), field);
            edit.changed(known.mention(), field, value);
          }
          write(known, field, value, before, who);
          apply(known);
        });
    return claim.flatMap(known -> claims.byId(id));
  }

  private void write(Claim claim, String field, String value, String before, String who) {
    EventMention read = claims.asRead(claim.id()).orElse(claim.mention());
    Span trigger = read.trigger().span();
    database.run(
        "INSERT INTO correction (article, type, trigger_start, trigger_end, trigger_word, claim,"
            + " field, value, before, who, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim.article().id(),
        read.type().name(),
        trigger.start(),
        trigger.end(),
        read.trigger().text(),
        claim.id(),
        field,
        value,
        before,
        who,
        clock.millis());
  }

  Optional<Correction> undo(String id) {
    Optional<Claim> claim = claims.byId(id);
    Optional<Correction> last =
        claim.stream()
            .flatMap(known -> of(known).stream())
            .filter(Correction::isActive)
            .reduce((a, b) -> b);
    last.ifPresent(
        correction -> {
          database.run(
              "UPDATE correction SET undone = ? WHERE n = ?", clock.millis(), correction.number());
          apply(claim.orElseThrow());
        });
    return last;
  }

  List<Correction> of(Claim claim) {
    EventMention read = claims.asRead(claim.id()).orElse(claim.mention());
    List<Correction> here =
        database.query(
            COLUMNS + "article = ? AND trigger_start = ? AND trigger_end = ? ORDER BY n",
            Corrections::read,
            claim.article().id(),
            read.trigger().span().start(),
            read.trigger().span().end());
    List<Correction> sameWord =
        here.stream().filter(c -> c.word().equals(read.trigger().text())).toList();
    List<Correction> exact =
        sameWord.stream().filter(c -> c.type().equals(read.type().name())).toList();
    return exact.isEmpty() && isAlone(claim, read) ? sameWord : exact;
  }

  /** Whether no other claim has the same trigger: then a correction of another type is meant. */
  private boolean isAlone(Claim claim, EventMention read) {
    return database
            .query(
                "SELECT count(*) FROM claim WHERE trigger_start = ? AND trigger_end = ?"
                    + " AND article = (SELECT article FROM claim WHERE id = ?)",
                r -> r.getInt(1),
                read.trigger().span().start(),
                read.trigger().span().end(),
                claim.id())
            .get(0)
        == 1;
  }

  List<Correction> all() {
    return database.query(COLUMNS + "1 ORDER BY n", Corrections::read);
  }

  private static Correction read(ResultSet row) throws SQLException {
    long undone = row.getLong(12);
    boolean active = row.wasNull();
    return new Correction(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        new Span(row.getInt(4), row.getInt(5)),
        row.getString(6),
        row.getString(7),
        Optional.ofNullable(row.getString(8)).orElse(""),
        Optional.ofNullable(row.getString(9)).orElse(""),
        row.getString(10),
        Instant.ofEpochMilli(row.getLong(11)),
        active ? Optional.empty() : Optional.of(Instant.ofEpochMilli(undone)));
  }

  /** Lays what was corrected in an article over what was just read in it. */
  List<Claim> overlay(String article, List<Claim> fresh) {
    boolean any =
        !database
            .query("SELECT 1 FROM correction WHERE article = ? LIMIT 1", r -> 1, article)
            .isEmpty();
    if (!any) {
      return fresh;
    }
    fresh.forEach(this::apply);
    return fresh.stream().map(c -> claims.byId(c.id()).orElse(c)).toList();
  }

  /** Makes the rows of a claim anew from what was read and all that holds. */
  private void apply(Claim claim) {
    EventMention read = claims.asRead(claim.id()).orElse(claim.mention());
    List<Correction> active = of(claim).stream().filter(Correction::isActive).toList();
    MentionEdit edit = new MentionEdit(claim.article().article().text());
    EventMention changed = read;
    for (Correction correction : active) {
      if (!correction.field().equals(Correction.REJECT)) {
        changed = changed(edit, changed, correction);
      }
    }
    boolean rejected = active.stream().anyMatch(c -> c.field().equals(Correction.REJECT));
    rows.update(new Claim(claim.id(), claim.article(), changed), read, rejected);
    events.remove(claim.id());
    if (!rejected) {
      events.add(new Claim(claim.id(), claim.article(), changed));
    }
  }

  private static EventMention changed(
      MentionEdit edit, EventMention mention, Correction correction) {
    try {
      return edit.changed(mention, correction.field(), correction.value());
    } catch (BrokenLineException e) {
      // Newer rules read no such participant any more: there is nothing left to correct.
      return mention;
    }
  }
}
