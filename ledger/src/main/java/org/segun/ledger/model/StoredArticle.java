package org.segun.ledger.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.segun.text.Article;

/**
 * An article as the ledger keeps it.
 *
 * @param id stable across runs and machines: {@code a-} and 16 hexadecimal digits of the SHA-256 of
 *     the canonical address, or of language and text where there is no address
 * @param article the article, text and offsets as they came in
 * @param contentHash SHA-256 of the text in hexadecimal digits: two versions of one article differ
 *     in it
 * @param added when this version came into the ledger
 * @param rules version of the rules and models that read it
 */
public record StoredArticle(
    String id, Article article, String contentHash, Instant added, String rules) {

  /** Who published it: the outlet, else the host of its address, else its id. */
  public String publisher() {
    return article.outlet().or(() -> article.url().flatMap(StoredArticle::host)).orElse(id);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(h -> h.startsWith("www.") ? h.substring(4) : h);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
