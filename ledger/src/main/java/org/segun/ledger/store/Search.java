package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      articles.byNumber(n).ifPresent(a -> hits.add(hit(a, filter, snippets)));
    }
    return hits;
  }

  private Hit hit(ArticleRows.Numbered found, Filter filter, Snippets snippets) {
    Snippets.Snippet snippet = snippets.of(found.article().article().text());
    Sql sql =
        new Sql()
            .add("SELECT c.n, c.trigger_start FROM claim c WHERE c.article = ? AND ", found.n())
            .add(FilterSql.condition(filter, words))
            .add(" ORDER BY c.ordinal");
    List<Claim> told =
        database
            .query(sql.text(), r -> new Told(r.getLong(1), r.getInt(2)), parameters(sql))
            .stream()
            .sorted(Comparator.comparingLong(t -> -snippet.near(t.trigger())))
            .limit(CLAIMS)
            .flatMap(t -> claims.byNumber(t.n()).stream())
            .toList();
    return new Hit(found.article(), snippet.part(), snippet.words(), told);
  }

  private record Told(long n, int trigger) {}

  private static Object[] parameters(Sql sql) {
    return sql.values().stream().map(Database.Value::value).toArray();
  }

  private List<Long> numbers(Sql sql) {
    return database.query(sql.text(), r -> r.getLong(1), parameters(sql));
  }
}
