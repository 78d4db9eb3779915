package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.text.Article;

/** Takes articles in with all that comes of them, and out again. */
final class Articles {

  private final ArticleRows articles;
  private final ClaimRows rows;
  private final ClaimReader claims;
  private final Events events;
  private final History history;
  private final WordIndex words;
  private final Corrections corrections;

  Articles(
      ArticleRows articles,
      ClaimRows rows,
      ClaimReader claims,
      Events events,
      History history,
      WordIndex words,
      Corrections corrections) {
    this.corrections = corrections;
    this.articles = articles;
    this.rows = rows;
    this.claims = claims;
    this.events = events;
    this.history = history;
    this.words = words;
  }

  boolean has(Article article) {
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

  Saved add(Arrival arrival) {
    Article article = arrival.article();
    Optional<ArticleRows.Numbered> known = articles.sameAs(article);
    if (known.isEmpty()) {
      return write(Ids.article(article), arrival);
    }
    StoredArticle before = known.get().article();
    return isSame(before, article)
        ? new Saved(Saved.Outcome.SAME, before, List.of(), List.of())
        : replace(known.get(), arrival, History.Why.CORRECTED);
  }

  private Saved write(String id, Arrival arrival) {
    Article article = arrival.article();
    StoredArticle stored =
        new StoredArticle(id, article, Ids.contentHash(article), history.now(), arrival.rules());
    long n = articles.insert(stored);
    List<Claim> saved = rows.insert(n, stored, arrival);
    words.add(n, article, arrival.lemmas());
    saved.forEach(events::add);
    List<Claim> corrected = corrections.overlay(stored.id(), saved);
    return new Saved(Saved.Outcome.NEW, stored, corrected, List.of());
  }

  private Saved replace(ArticleRows.Numbered known, Arrival arrival, History.Why why) {
    List<Claim> before = claims.ofArticle(known.n());
    history.keep(known.article(), before, why);
    delete(known, before);
    Saved saved = write(known.article().id(), arrival);
    List<String> kept = saved.claims().stream().map(Claim::id).toList();
    List<String> gone = new ArrayList<>(before.stream().map(Claim::id).toList());
    gone.removeAll(kept);
    return new Saved(Saved.Outcome.REPLACED, saved.article(), saved.claims(), List.copyOf(gone));
  }

  private void delete(ArticleRows.Numbered known, List<Claim> before) {
    before.forEach(claim -> events.remove(claim.id()));
    words.remove(known.n());
    articles.delete(known.n());
    claims.forget();
  }

  /** Writes what newer rules read in an article; empty if it is there no more, or was changed. */
  Optional<Saved> reread(String id, Arrival arrival) {
    return articles
        .byId(id)
        .filter(known -> known.article().contentHash().equals(Ids.contentHash(arrival.article())))
        .map(known -> replace(known, arrival, History.Why.REREAD));
  }

  List<StoredArticle> forget(String doc) {
    List<ArticleRows.Numbered> found = articles.named(doc);
    for (ArticleRows.Numbered article : found) {
      delete(article, claims.ofArticle(article.n()));
      history.forget(article.article().id());
    }
    return found.stream().map(ArticleRows.Numbered::article).toList();
  }
}
