package org.segun.app;

import java.util.List;
import org.segun.model.EventMention;
import org.segun.text.Article;

/** Reads one article. */
interface Engine {

  /**
   * What came of an article.
   *
   * @param article as it was read, with its date
   * @param events in order of the text
   * @param sentences how many were read
   */
  record Result(Article article, List<EventMention> events, int sentences) {}

  Result read(Article article);
}
