package org.segun.syntax;

import java.util.List;
import org.segun.text.Article;
import org.segun.text.Passage;

/** An article with its passages and the sentences of those that are read. */
public record ParsedArticle(Article article, List<Passage> passages, List<Sentence> sentences) {

  public String text() {
    return article.text();
  }
}
