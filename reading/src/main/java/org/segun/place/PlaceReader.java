package org.segun.place;

import org.segun.syntax.ParsedArticle;

/** Finds names of places and says which place is meant. */
public interface PlaceReader {

  Places read(ParsedArticle article);
}
