package org.segun.ledger.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.segun.ledger.json.BrokenLineException;
import org.segun.ledger.json.MentionJson;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.EventMention;

/** Makes claims of their rows again; the articles of the last few are kept at hand. */
final class ClaimReader {

  private static final int ARTICLES_AT_HAND = 64;

  private final Database database;
  private final ArticleRows articles;
  private final Map<Long, Text> atHand =
      new LinkedHashMap<>(2 * ARTICLES_AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Text> eldest) {
          return size() > ARTICLES_AT_HAND;
        }
      };

  ClaimReader(Database database, ArticleRows articles) {
    this.database = database;
    this.articles = articles;
  }

  private record Text(StoredArticle article, MentionJson json) {}

  private record Row(String id, long article, byte[] mention) {}

  Optional<Claim> byId(String id) {
    return rows("id = ?", id).stream().map(this::claim).findFirst();
  }

  Optional<Claim> byNumber(long n) {
    return rows("n = ?", n).stream().map(this::claim).findFirst();
  }

  List<Claim> ofArticle(long article) {
    return rows("article = ? ORDER BY ordinal", article).stream().map(this::claim).toList();
  }

  /** The mention of a claim as it was read, before anybody corrected it. */
  Optional<EventMention> asRead(String id) {
    return database
        .query(
            "SELECT id, article, coalesce(original, mention) FROM claim WHERE id = ?",
            r -> new Row(r.getString(1), r.getLong(2), r.getBytes(3)),
            id)
        .stream()
        .map(row -> claim(row).mention())
        .findFirst();
  }

  /** All mentions of an article as they were read. */
  List<EventMention> asRead(long article) {
    return database
        .query(
            "SELECT id, article, coalesce(original, mention) FROM claim WHERE article = ?"
                + " ORDER BY ordinal",
            r -> new Row(r.getString(1), r.getLong(2), r.getBytes(3)),
            article)
        .stream()
        .map(row -> claim(row).mention())
        .toList();
  }

  private List<Row> rows(String condition, Object value) {
    return database.query(
        "SELECT id, article, mention FROM claim WHERE " + condition,
        r -> new Row(r.getString(1), r.getLong(2), r.getBytes(3)),
        value);
  }

  private Claim claim(Row row) {
    Text text = atHand.computeIfAbsent(row.article(), this::text);
    try {
      return new Claim(row.id(), text.article(), text.json().read(Packing.unpack(row.mention())));
    } catch (DataFormatException | BrokenLineException e) {
      throw database.corrupt(e);
    }
  }

  private Text text(long article) {
    StoredArticle stored =
        articles
            .byNumber(article)
            .orElseThrow(() -> new IllegalStateException("A claim without an article."))
            .article();
    return new Text(stored, new MentionJson(stored.article().text()));
  }

  /** To be called when rows change. */
  void forget() {
    atHand.clear();
  }
}
