package org.segun.syntax;

import java.util.List;
import org.segun.text.Article;
import org.segun.text.Passage;

/** Tokens, tags, names, lemmas and trees of one language. Thread-safe. */
public interface SyntaxReader {

  /**
   * Reads the passages that {@link org.segun.text.Section#isRead()}; a sentence never crosses the
   * border of a passage.
   *
   * @param article the text
   * @param passages its parts, in order
   */
  ParsedArticle read(Article article, List<Passage> passages);
}
