package org.segun.ledger.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.ledger.store.Ids;
import org.segun.model.EventMention;
import org.segun.text.Article;

/**
 * An article with those of its claims that are to be exported.
 *
 * @param claims in order of the text; may be empty
 */
public record ArticleClaims(StoredArticle article, List<Claim> claims) {

  /**
   * What was just read, with the ids that a ledger would give.
   *
   * @param read when it was read
   * @param rules version of the rules that read it
   */
  public static ArticleClaims of(
      Article article, List<EventMention> mentions, Instant read, String rules) {
    StoredArticle stored =
        new StoredArticle(Ids.article(article), article, Ids.contentHash(article), read, rules);
    Map<String, Integer> repeated = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (EventMention mention : mentions) {
      String key = mention.type() + " " + mention.trigger().span();
      int before = repeated.merge(key, 1, Integer::sum) - 1;
      String id = Ids.claim(stored.id(), stored.contentHash(), mention, before);
      claims.add(new Claim(id, stored, mention));
    }
    return new ArticleClaims(stored, List.copyOf(claims));
  }
}
