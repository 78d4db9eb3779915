package org.segun.ledger.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.EventMention;
import org.segun.text.Article;

/**
 * Every claim that was ever read, in one SQLite file.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("my.db"))) {
 *   Reading reading = reader.reading(article);
 *   ledger.add(reading.article(), reading.events(), "rules of today");
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
  private final ArticleRows articles;
  private final ClaimRows rows;
  private final ClaimReader claims;
  private final History history;

  private Ledger(Database database, Clock clock) {
    this.database = database;
    this.articles = new ArticleRows(database);
    this.rows = new ClaimRows(database);
    this.claims = new ClaimReader(database, articles);
    this.history = new History(database, clock);
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
    return articles.sameAs(article).filter(known -> isSame(known.article(), article)).isPresent();
  }

  /** A date that was told vaguely stands for the exact one that the article's own text gave it. */
  private static boolean isSame(StoredArticle known, Article article) {
    return known.contentHash().equals(Ids.contentHash(article))
        && known.article().language().equals(article.language())
        && known.article().title().equals(article.title())
        && isWithin(known.article().date(), article.date())
        && (article.outlet().isEmpty() || known.article().outlet().equals(article.outlet()));
  }

  private static boolean isWithin(Optional<Edtf> known, Optional<Edtf> told) {
    return told.isEmpty() || known.filter(k -> told.get().contains(k)).isPresent();
  }

  /**
   * Saves an article with its event mentions, as a whole or not at all.
   *
   * <p>An article is the same as one that the ledger has if both have the same canonical address,
   * or, where one of them has none, the same text. The same again changes nothing; another version
   * replaces the rows of the one before, which stays in the history.
   *
   * @param rules version of the rules and models that read it
   */
  public Saved add(Article article, List<EventMention> mentions, String rules) {
    return database.together(
        () -> {
          Optional<ArticleRows.Numbered> known = articles.sameAs(article);
          if (known.isEmpty()) {
            return write(Ids.article(article), article, mentions, rules);
          }
          StoredArticle before = known.get().article();
          return isSame(before, article)
              ? new Saved(Saved.Outcome.SAME, before, List.of(), List.of())
              : replace(known.get(), article, mentions, rules, History.Why.CORRECTED);
        });
  }

  private Saved write(String id, Article article, List<EventMention> mentions, String rules) {
    StoredArticle stored =
        new StoredArticle(id, article, Ids.contentHash(article), history.now(), rules);
    long n = articles.insert(stored);
    return new Saved(Saved.Outcome.NEW, stored, rows.insert(n, stored, mentions), List.of());
  }

  private Saved replace(
      ArticleRows.Numbered known,
      Article article,
      List<EventMention> mentions,
      String rules,
      History.Why why) {
    List<Claim> before = claims.ofArticle(known.n());
    history.keep(known.article(), before, why);
    delete(known.n());
    Saved saved = write(known.article().id(), article, mentions, rules);
    List<String> kept = saved.claims().stream().map(Claim::id).toList();
    List<String> gone =
        before.stream().map(Claim::id).filter(claim -> !kept.contains(claim)).toList();
    return new Saved(Saved.Outcome.REPLACED, saved.article(), saved.claims(), gone);
  }

  private void delete(long article) {
    articles.delete(article);
    claims.forget();
  }

  /**
   * Removes an article and all that came from it, its history too.
   *
   * @param doc its id, its {@code doc} or its address; all articles that go by it are removed
   * @return what was removed
   */
  public List<StoredArticle> forget(String doc) {
    return database.together(
        () -> {
          List<ArticleRows.Numbered> found = articles.named(doc);
          for (ArticleRows.Numbered article : found) {
            delete(article.n());
            history.forget(article.article().id());
          }
          return found.stream().map(ArticleRows.Numbered::article).toList();
        });
  }

  /** The article of that id, {@code doc} or address. */
  public Optional<StoredArticle> article(String doc) {
    return articles.named(doc).stream().map(ArticleRows.Numbered::article).findFirst();
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
    return ClaimStream.of(database, filter, claims::byNumber);
  }

  /** How many claims a filter means, its limit aside. */
  public long count(Filter filter) {
    Sql condition = FilterSql.condition(filter);
    return database
        .query(
            "SELECT count(*) FROM claim c WHERE " + condition.text(),
            r -> r.getLong(1),
            condition.values().stream().map(Database.Value::value).toArray())
        .get(0);
  }

  /**
   * Does several things as one: all of them are saved, or, if the work throws, none. Many articles
   * added together take far less time than each by itself.
   */
  public <T> T together(Supplier<T> work) {
    return database.together(work);
  }

  @Override
  public void close() {
    database.close();
  }
}
