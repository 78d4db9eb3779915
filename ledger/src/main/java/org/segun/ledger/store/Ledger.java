package org.segun.ledger.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.segun.ledger.link.Link;
import org.segun.ledger.link.Tie;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.EventMention;
import org.segun.text.Article;

/**
 * Every claim that was ever read, in one SQLite file.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("my.db"))) {
 *   ledger.add(Arrival.of(reader.reading(article), "rules of today"));
 *   try (Stream<Claim> claims = ledger.claims(Filter.parse("--actor RUS --with PRK"))) {
 *     claims.forEach(claim -> …);
 *   }
 * }
 * }</pre>
 *
 * <p>To be used by one thread at a time; open another one for another thread. While one process
 * writes, others may read. All methods throw {@link LedgerException} where the file cannot do what
 * is asked; what was saved before stays.
 */
public final class Ledger implements AutoCloseable {

  /** How long another writer is waited for, in milliseconds. */
  private static final int WAIT = 10_000;

  private final Database database;
  private final ArticleRows rows;
  private final ClaimReader claims;
  private final Events events;
  private final WordIndex words;
  private final Articles articles;
  private final Corrections corrections;
  private final Alerts alerts;

  private Ledger(Database database, Clock clock) {
    this.database = database;
    this.rows = new ArticleRows(database);
    this.claims = new ClaimReader(database, rows);
    this.events = new Events(database, claims, clock);
    this.words = new WordIndex(database);
    ClaimRows claimRows = new ClaimRows(database, words);
    this.corrections = new Corrections(database, claims, claimRows, events, clock);
    this.alerts = new Alerts(database, claims, words, clock);
    History history = new History(database, clock);
    this.articles = new Articles(rows, claimRows, claims, events, history, words, corrections);
  }

  /** Opens a ledger for reading and writing; makes it, with its folders, if there is none. */
  public static Ledger open(Path file) {
    return open(file, Clock.systemUTC(), WAIT);
  }

  /** Opens a ledger that there is for reading alone. */
  public static Ledger openReadOnly(Path file) {
    Database database = Database.openReadOnly(file, WAIT);
    return opened(database, Clock.systemUTC(), () -> Schema.requirePresent(database));
  }

  static Ledger open(Path file, Clock clock, int wait) {
    Database database = Database.open(file, wait);
    return opened(database, clock, () -> Schema.bringForward(database));
  }

  private static Ledger opened(Database database, Clock clock, Runnable check) {
    boolean good = false;
    try {
      check.run();
      good = true;
      return new Ledger(database, clock);
    } finally {
      if (!good) {
        database.close();
      }
    }
  }

  /** Whether adding this article would change nothing, save for newer rules. */
  public boolean has(Article article) {
    return articles.has(article);
  }

  /**
   * Saves an article with its event mentions, as a whole or not at all, and links its claims with
   * those that tell the same.
   *
   * <p>An article is the same as one that the ledger has if both have the same canonical address,
   * or, where one of them has none, the same text. The same again changes nothing; another version
   * replaces the rows of the one before, which stays in the history.
   */
  public Saved add(Arrival arrival) {
    return together(
        () -> {
          Saved saved = articles.add(arrival);
          alerts.note(saved.claims());
          return saved;
        });
  }

  /**
   * The same for one who has no dictionary forms: a search finds the words as they are written.
   *
   * @param rules version of the rules and models that read it
   */
  public Saved add(Article article, List<EventMention> mentions, String rules) {
    return add(new Arrival(article, mentions, Map.of(), rules));
  }

  /**
   * Removes an article and all that came from it, its history too.
   *
   * @param doc its id, its {@code doc} or its address; all articles that go by it are removed
   * @return what was removed
   */
  public List<StoredArticle> forget(String doc) {
    return together(() -> articles.forget(doc));
  }

  /** The article of that id, {@code doc} or address. */
  public Optional<StoredArticle> article(String doc) {
    return rows.named(doc).stream().map(ArticleRows.Numbered::article).findFirst();
  }

  /** The claim of that id, as corrected. */
  public Optional<Claim> claim(String id) {
    return claims.byId(id);
  }

  /**
   * The claims that a filter means, fetched as they are asked for. To be closed; nothing may be
   * written meanwhile by this ledger.
   */
  public Stream<Claim> claims(Filter filter) {
    return ClaimStream.of(database, filter, words, claims::byNumber);
  }

  /** How many claims a filter means, its limit aside. */
  public long count(Filter filter) {
    Sql condition = FilterSql.condition(filter, words);
    return database
        .query(
            "SELECT count(*) FROM claim c WHERE " + condition.text(),
            r -> r.getLong(1),
            condition.values().stream().map(Database.Value::value).toArray())
        .get(0);
  }

  /**
   * Articles in which words stand, the likeliest first.
   *
   * @param query words in any of their forms, {@code "words side by side"}, {@code begin*} and
   *     {@code -unwanted}; no query is wrong
   * @param filter articles that have no claim that it means are left out; one that asks nothing
   *     leaves out none
   */
  public List<Hit> search(String query, Filter filter, int limit) {
    return new Search(database, rows, claims, words).find(query, filter, limit);
  }

  /**
   * Changes one field of a claim by hand; what was read is kept, and the change holds when newer
   * rules read the article again.
   *
   * @param field as {@link org.segun.ledger.json.MentionEdit} names it
   * @param who who does it
   * @return the claim as it is now; empty where there is none of that id
   * @throws org.segun.ledger.json.BrokenLineException if the field or the value is none
   */
  public Optional<Claim> correct(String claim, String field, String value, String who) {
    return together(() -> corrections.correct(claim, field, value, who));
  }

  /** Says that nothing of the kind is told: the claim is left out of everything from now on. */
  public Optional<Claim> reject(String claim, String who) {
    return correct(claim, Correction.REJECT, "", who);
  }

  /** Takes back the last correction of a claim that holds; empty where none does. */
  public Optional<Correction> undo(String claim) {
    return together(() -> corrections.undo(claim));
  }

  /** What was changed by hand in a claim, in the order of making, also what was taken back. */
  public List<Correction> corrections(Claim claim) {
    return corrections.of(claim);
  }

  /** All that was changed by hand. */
  public List<Correction> corrections() {
    return corrections.all();
  }

  /**
   * Saves what newer rules read in an article that the ledger has. What was corrected by hand is
   * laid over it; what was read before stays in the history.
   *
   * @return empty if the article was removed or changed meanwhile
   */
  public Optional<Saved> reread(String article, Arrival arrival) {
    return together(() -> articles.reread(article, arrival));
  }

  /** The mentions of an article as they were read, before anybody corrected them. */
  public List<EventMention> asRead(StoredArticle article) {
    return rows.byId(article.id()).map(a -> claims.asRead(a.n())).orElse(List.of());
  }

  /**
   * All articles that other rules read, in the order in which they came. The ledger may be written
   * to while they are fetched.
   *
   * @param rules version of the rules that is not looked for; empty for all articles
   */
  public Stream<StoredArticle> notReadBy(String rules) {
    return rows.notReadBy(rules).stream()
        .flatMap(n -> rows.byNumber(n).stream())
        .map(ArticleRows.Numbered::article);
  }

  /** What is known of feeds between two visits. */
  public Feeds feeds() {
    return new Feeds(database);
  }

  /** Saved queries and what they told. */
  public Alerts alerts() {
    return alerts;
  }

  /** The event of that id; claims that people rejected are not in it. */
  public Optional<Event> event(String id) {
    return events.byId(id);
  }

  /** Id of the event that a claim is linked into. */
  public Optional<String> eventOf(String claim) {
    return events.ofClaim(claim);
  }

  /**
   * The events of which at least one claim is meant, in the order of their first such claim,
   * fetched as they are asked for.
   */
  public Stream<Event> events(Filter filter) {
    return events.ids(filter, words).stream()
        .limit(filter.limit())
        .flatMap(id -> event(id).stream());
  }

  /** The links of a claim with claims that tell the same, with their evidence. */
  public List<Link> links(String claim) {
    return events.links(claim);
  }

  /** What was decided by hand about a claim and others. */
  public List<Tie> ties(String claim) {
    return events.ties(claim);
  }

  /**
   * Keeps a decision about two claims: that they tell one happening, or surely do not.
   *
   * @param who who decided it
   */
  public void tie(Tie tie, String who) {
    together(
        () -> {
          events.tie(tie, who);
          return tie;
        });
  }

  /** Whether SQLite finds the file whole, page by page, with all references in place. */
  public boolean isWhole() {
    return database.query("PRAGMA integrity_check", r -> r.getString(1)).equals(List.of("ok"))
        && database.query("PRAGMA foreign_key_check", r -> 1).isEmpty();
  }

  /** Lets the file grow no further than so many pages, as a full disk would; for tests. */
  void limitPages(int most) {
    database.script("PRAGMA max_page_count = " + most);
  }

  /**
   * Does several things as one: all of them are saved, or, if the work throws, none. Many articles
   * added together take far less time than each by itself.
   */
  public <T> T together(Supplier<T> work) {
    boolean done = false;
    try {
      T result = database.together(work);
      done = true;
      return result;
    } finally {
      if (!done) {
        claims.forget();
        events.forget();
        words.forget();
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
