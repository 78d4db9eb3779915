package org.segun.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.segun.ledger.json.ArticleJson;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;

/** Versions of articles that newer ones replaced. */
final class History {

  private final Database database;
  private final Clock clock;

  History(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Why a version was replaced. */
  enum Why {
    /** The article came in again with other words. */
    CORRECTED,
    /** Newer rules read it. */
    REREAD
  }

  Instant now() {
    return clock.instant();
  }

  void keep(StoredArticle article, List<Claim> claims, Why why) {
    database.run(
        "INSERT INTO replaced (article, hash, added, rules, until, why, line)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        article.id(),
        article.contentHash(),
        article.added().toEpochMilli(),
        article.rules(),
        now().toEpochMilli(),
        why.name().toLowerCase(Locale.ROOT),
        Packing.pack(
            ArticleJson.wholeLine(
                article.article(), claims.stream().map(Claim::mention).toList())));
  }

  void forget(String article) {
    database.run("DELETE FROM replaced WHERE article = ?", article);
  }
}
