package org.segun.actor;

import org.segun.place.Places;
import org.segun.syntax.ParsedArticle;

/** Finds out who is who in an article. */
public interface ActorReader {

  Actors read(ParsedArticle article, Places places);
}
