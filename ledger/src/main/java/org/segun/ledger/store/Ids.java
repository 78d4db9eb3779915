package org.segun.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.segun.model.EventMention;
import org.segun.text.Article;

/** Names of articles and claims that are the same on every machine and at every time. */
public final class Ids {

  private static final int DIGITS = 16;

  private Ids() {}

  /** SHA-256 of the article's text, in hexadecimal digits. */
  public static String contentHash(Article article) {
    return sha256(article.text());
  }

  /** Id of an article: by its canonical address, else by its language and text. */
  public static String article(Article article) {
    Optional<String> address = Address.canonical(article);
    return "a-" + digits(address.orElseGet(() -> article.language() + "\n" + article.text()));
  }

  /**
   * Id of a claim.
   *
   * @param article id of its article
   * @param contentHash that of the version that was read
   * @param repeated how many mentions of the same type with the same trigger stand before it: 0 for
   *     all that a reader finds
   */
  public static String claim(
      String article, String contentHash, EventMention mention, int repeated) {
    String place =
        mention.type()
            + " "
            + mention.trigger().span().start()
            + " "
            + mention.trigger().span().end();
    String suffix = repeated == 0 ? "" : " " + repeated;
    return "m-" + digits(article + " " + contentHash + " " + place + suffix);
  }

  private static String digits(String text) {
    return sha256(text).substring(0, DIGITS);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256.", e);
    }
  }
}
