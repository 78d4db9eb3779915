package org.segun.time;

import java.util.List;
import org.segun.syntax.ParsedArticle;

/** Finds every time expression of an article and its value against the article's date. */
public interface TimeReader {

  /** The expressions in order of the text; none overlaps another. */
  List<TimeMention> read(ParsedArticle article);
}
