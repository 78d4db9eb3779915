package org.segun.source;

import org.segun.actor.Actors;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/** Reads attributions from a lexicon of cues, the trees and the quotation marks. */
final class CueSourceReader implements SourceReader {

  private final CueLexicon lexicon;

  CueSourceReader(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Attributions read(ParsedArticle article, Actors actors) {
    Reading reading = new Reading(article, actors, lexicon);
    for (Sentence sentence : article.sentences()) {
      reading.read(sentence);
    }
    return reading.finish();
  }
}
