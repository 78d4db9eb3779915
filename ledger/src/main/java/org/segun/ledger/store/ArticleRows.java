package org.segun.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.StoredArticle;
import org.segun.text.Article;
import org.segun.world.Folding;

/** The table of articles. */
final class ArticleRows {

  private static final String COLUMNS =
      "n, id, doc, url, outlet, language, date, title, text, hash, added, rules";

  private final Database database;

  ArticleRows(Database database) {
    this.database = database;
  }

  /** An article with the number of its row. */
  record Numbered(long n, StoredArticle article) {}

  Optional<Numbered> byId(String id) {
    return one("id = ?", id);
  }

  Optional<Numbered> byNumber(long n) {
    return one("n = ?", n);
  }

  /** All that go by a name: an id, a {@code doc} or an address. */
  List<Numbered> named(String name) {
    return database.query(
        "SELECT " + COLUMNS + " FROM article WHERE id = ? OR doc = ? OR address = ? ORDER BY n",
        this::read,
        name,
        name,
        Address.of(name));
  }

  /**
   * The article that is the same page as this one: of its address, or of its text where one of the
   * two has no address.
   */
  Optional<Numbered> sameAs(Article article) {
    Optional<Numbered> byId = byId(Ids.article(article));
    if (byId.isPresent()) {
      return byId;
    }
    String addressless = article.url().isPresent() ? " AND address IS NULL" : "";
    return one(
        "hash = ? AND language = ?" + addressless + " ORDER BY n LIMIT 1",
        Ids.contentHash(article),
        article.language());
  }

  List<Long> notReadBy(String rules) {
    return database.query(
        "SELECT n FROM article WHERE rules <> ? ORDER BY n", r -> r.getLong(1), rules);
  }

  private Optional<Numbered> one(String condition, Object... values) {
    return database
        .query("SELECT " + COLUMNS + " FROM article WHERE " + condition, this::read, values)
        .stream()
        .findFirst();
  }

  private Numbered read(ResultSet row) throws SQLException {
    Article article =
        new Article(
            row.getString(3),
            row.getString(6),
            Optional.ofNullable(row.getString(7)).map(Edtf::parse),
            row.getString(8),
            row.getString(9),
            Optional.ofNullable(row.getString(4)),
            Optional.ofNullable(row.getString(5)));
    return new Numbered(
        row.getLong(1),
        new StoredArticle(
            row.getString(2),
            article,
            row.getString(10),
            Instant.ofEpochMilli(row.getLong(11)),
            row.getString(12)));
  }

  /** Writes a new row; returns its number. */
  long insert(StoredArticle stored) {
    Article article = stored.article();
    return database.insert(
        "INSERT INTO article (id, doc, url, address, outlet, publisher, language, date, first_day,"
            + " last_day, title, text, hash, added, rules)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        stored.id(),
        article.id(),
        article.url().orElse(null),
        Address.canonical(article).orElse(null),
        article.outlet().orElse(null),
        article.outlet().map(Folding::key).orElse(null),
        article.language(),
        article.date().map(Edtf::toString).orElse(null),
        article.date().map(Days::first).orElse(null),
        article.date().map(Days::last).orElse(null),
        article.title(),
        article.text(),
        stored.contentHash(),
        stored.added().toEpochMilli(),
        stored.rules());
  }

  void delete(long n) {
    database.run("DELETE FROM article WHERE n = ?", n);
  }
}
