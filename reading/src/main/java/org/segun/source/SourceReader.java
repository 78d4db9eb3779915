package org.segun.source;

import org.segun.actor.Actors;
import org.segun.syntax.ParsedArticle;

/** Finds who says what in an article. */
public interface SourceReader {

  Attributions read(ParsedArticle article, Actors actors);
}
