package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;

/**
 * Which articles of one event are copies, whole or in part: the longer one holds most of the
 * shorter one's runs of words.
 */
final class Copies {

  /** Part of the shorter text that the longer one holds, from which it is a copy. */
  private static final double CONTAINED = 0.5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, long[]> sentences = new HashMap<>();
  private final Unions unions;

  private Copies(Map<String, StoredArticle> articles) {
    List<long[]> shingles = new ArrayList<>();
    articles.forEach(
        (id, article) -> {
          numbers.put(id, shingles.size());
          shingles.add(Shingles.of(article.article().text()));
        });
    unions = new Unions(shingles.size());
    for (int i = 0; i < shingles.size(); i++) {
      for (int j = i + 1; j < shingles.size(); j++) {
        if (!unions.same(i, j) && isCopy(shingles.get(i), shingles.get(j))) {
          unions.join(i, j);
        }
      }
    }
  }

  static Copies among(List<Claim> claims) {
    Map<String, StoredArticle> articles = new LinkedHashMap<>();
    claims.forEach(c -> articles.putIfAbsent(c.article().id(), c.article()));
    return new Copies(articles);
  }

  private static boolean isCopy(long[] a, long[] b) {
    return Shingles.shared(a, b) >= CONTAINED * Math.min(a.length, b.length);
  }

  /** Whether two tellings stand in sentences of which one is a copy of the other. */
  boolean isOneSentence(Claim one, Claim other) {
    return isCopy(sentence(one), sentence(other));
  }

  private long[] sentence(Claim claim) {
    return sentences.computeIfAbsent(
        claim.id(),
        id -> Shingles.of(claim.mention().sentence().in(claim.article().article().text())));
  }

  /** Whether two articles go back to one. */
  boolean same(String article, String other) {
    return unions.same(number(article), number(other));
  }

  private int number(String article) {
    return numbers.getOrDefault(article, 0);
  }
}
