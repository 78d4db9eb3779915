package org.segun.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import org.segun.ledger.link.ClaimIndex;
import org.segun.ledger.link.Link;
import org.segun.ledger.link.LinkJson;
import org.segun.ledger.link.Telling;
import org.segun.ledger.link.Tie;

/** The linker's index in the ledger's own file. Tellings used of late are kept at hand. */
final class LinkIndex implements ClaimIndex {

  /** About as many claims as a month of an agency has. */
  private static final int AT_HAND = 30_000;

  private final Database database;
  private final Clock clock;
  private String who = "";
  private final Map<Long, Telling> atHand =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Telling> eldest) {
          return size() > AT_HAND;
        }
      };

  LinkIndex(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Says whose the decisions are that are put from now on. */
  void decidedBy(String name) {
    who = name;
  }

  /** To be called when what was written may have been taken back. */
  void forget() {
    atHand.clear();
  }

  private Optional<Long> number(String claim) {
    return database.query("SELECT n FROM claim WHERE id = ?", r -> r.getLong(1), claim).stream()
        .findFirst();
  }

  @Override
  public void put(Telling telling, Collection<String> keys) {
    long n = number(telling.claim()).orElseThrow();
    remove(n);
    long[] hashes = keys.stream().mapToLong(LinkIndex::hash).distinct().toArray();
    database.run(
        "INSERT INTO telling VALUES (?, ?, ?)",
        n,
        bytes(hashes),
        Packing.pack(LinkJson.line(telling)));
    for (long hash : hashes) {
      database.run("INSERT INTO telling_key VALUES (?, ?)", hash, n);
    }
    atHand.put(n, telling);
  }

  /** FNV-1a; two keys with one hash cost one needless comparison. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return hash;
  }

  private static byte[] bytes(long[] hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
    for (long hash : hashes) {
      bytes.putLong(hash);
    }
    return bytes.array();
  }

  @Override
  public void remove(String claim) {
    number(claim).ifPresent(this::remove);
  }

  private void remove(long n) {
    for (byte[] keys :
        database.query("SELECT keys FROM telling WHERE claim = ?", r -> r.getBytes(1), n)) {
      ByteBuffer hashes = ByteBuffer.wrap(keys);
      while (hashes.hasRemaining()) {
        database.run("DELETE FROM telling_key WHERE key = ? AND claim = ?", hashes.getLong(), n);
      }
      database.run("DELETE FROM telling WHERE claim = ?", n);
      database.run("DELETE FROM link WHERE one = ?", n);
      database.run("DELETE FROM link WHERE other = ?", n);
    }
    atHand.remove(n);
  }

  @Override
  public Optional<Telling> telling(String claim) {
    return number(claim).flatMap(this::telling);
  }

  private Optional<Telling> telling(long n) {
    Telling known = atHand.get(n);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Telling> kept =
        database.query("SELECT line FROM telling WHERE claim = ?", r -> r.getBytes(1), n).stream()
            .map(this::unpacked)
            .findFirst();
    kept.ifPresent(telling -> atHand.put(n, telling));
    return kept;
  }

  private Telling unpacked(byte[] line) {
    try {
      return LinkJson.telling(Packing.unpack(line));
    } catch (DataFormatException | IllegalArgumentException e) {
      throw database.corrupt(e);
    }
  }

  @Override
  public Collection<Telling> candidates(Collection<String> keys) {
    Set<Long> numbers = new LinkedHashSet<>();
    for (String key : keys) {
      numbers.addAll(
          database.query(
              "SELECT claim FROM telling_key WHERE key = ?", r -> r.getLong(1), hash(key)));
    }
    List<Telling> found = new ArrayList<>();
    numbers.forEach(n -> telling(n).ifPresent(found::add));
    return found;
  }

  @Override
  public void put(Link link) {
    // The telling that is being added may not be there yet: its links are kept by number.
    database.run(
        "INSERT OR REPLACE INTO link SELECT a.n, b.n, ?, ? FROM claim a, claim b"
            + " WHERE a.id = ? AND b.id = ?",
        link.score(),
        LinkJson.line(link.evidence()),
        link.one(),
        link.other());
  }

  @Override
  public List<Link> links(String claim) {
    Optional<Long> n = number(claim);
    if (n.isEmpty()) {
      return List.of();
    }
    return database.query(
        "SELECT a.id, b.id, l.score, l.evidence FROM link l JOIN claim a ON a.n = l.one"
            + " JOIN claim b ON b.n = l.other WHERE l.one = ?"
            + " UNION ALL"
            + " SELECT a.id, b.id, l.score, l.evidence FROM link l JOIN claim a ON a.n = l.one"
            + " JOIN claim b ON b.n = l.other WHERE l.other = ?",
        r ->
            new Link(
                r.getString(1), r.getString(2), r.getDouble(3), LinkJson.evidence(r.getString(4))),
        n.get(),
        n.get());
  }

  @Override
  public List<Tie> ties(String claim) {
    return database.query(
        "SELECT one, other, together FROM tie WHERE one = ? UNION ALL"
            + " SELECT one, other, together FROM tie WHERE other = ?",
        r -> new Tie(r.getString(1), r.getString(2), r.getBoolean(3)),
        claim,
        claim);
  }

  @Override
  public void put(Tie tie) {
    database.run("DELETE FROM tie WHERE one = ? AND other = ?", tie.other(), tie.one());
    database.run(
        "INSERT OR REPLACE INTO tie VALUES (?, ?, ?, ?, ?)",
        tie.one(),
        tie.other(),
        tie.together() ? 1 : 0,
        who,
        clock.millis());
  }
}
