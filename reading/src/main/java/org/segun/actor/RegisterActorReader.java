package org.segun.actor;

import org.segun.place.Places;
import org.segun.syntax.ParsedArticle;

/** Reads participants by registers, nouns and the article itself. Thread-safe. */
final class RegisterActorReader implements ActorReader {

  private final ActorLexicon lexicon;

  RegisterActorReader(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Actors read(ParsedArticle article, Places places) {
    return new ArticleActors(article, places, lexicon);
  }
}
