package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.ledger.model.Claim;

/** Full text over articles, narrowed by a filter of claims. */
final class Search {

  /** Claims that are given with each article. */
  private static final int CLAIMS = 3;

  private final Database database;
  private final ArticleRows articles;
  private final ClaimReader claims;
  private final WordIndex words;

  Search(Database database, ArticleRows articles, ClaimReader claims, WordIndex words) {
    this.database = database;
    this.articles = articles;
    this.claims = claims;
    this.words = words;
  }

  List<Hit> find(String query, Filter filter, int limit) {
    SearchMatch match = new SearchMatch(query, words);
    if (match.isEmpty()) {
      return List.of();
    }
    Sql sql =
        new Sql()
            .add("SELECT rowid FROM article_words WHERE article_words MATCH ?", match.overTexts());
    if (!filter.values().isEmpty()) {
      sql.add(" AND rowid IN (SELECT c.article FROM claim c WHERE ")
          .add(FilterSql.condition(filter, words))
          .add(")");
    }
    sql.add(" ORDER BY rank LIMIT ?", limit);
    Snippets snippets = new Snippets(match);
    List<Hit> hits = new ArrayList<>();
    for (long n : numbers(sql)) {
      articles.byNumber(n).ifPresent(a -> hits.add(hit(a, match, filter, snippets)));
    }
    return hits;
  }

  private Hit hit(ArticleRows.Numbered found, SearchMatch match, Filter filter, Snippets snippets) {
    Sql sql = new Sql().add("SELECT c.n FROM claim c WHERE c.article = ? AND ", found.n());
    sql.add(FilterSql.condition(filter, words));
    sql.add(
        " ORDER BY c.n NOT IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?"
            + " AND rowid BETWEEN (SELECT min(n) FROM claim WHERE article = ?)"
            + " AND (SELECT max(n) FROM claim WHERE article = ?)), c.ordinal LIMIT ?",
        match.overWords(),
        found.n(),
        found.n(),
        CLAIMS);
    List<Claim> told =
        numbers(sql).stream().map(claims::byNumber).flatMap(Optional::stream).toList();
    Snippets.Snippet snippet = snippets.of(found.article().article().text());
    return new Hit(found.article(), snippet.part(), snippet.words(), told);
  }

  private List<Long> numbers(Sql sql) {
    return database.query(
        sql.text(), r -> r.getLong(1), sql.values().stream().map(Database.Value::value).toArray());
  }
}
