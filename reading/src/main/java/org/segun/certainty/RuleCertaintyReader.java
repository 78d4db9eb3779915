package org.segun.certainty;

import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.model.EventType;
import org.segun.source.Attribution;
import org.segun.syntax.ParsedArticle;

/** Judges by the words around the trigger and above it in the tree. */
final class RuleCertaintyReader implements CertaintyReader {

  private final CertaintyLexicon lexicon;

  RuleCertaintyReader(CertaintyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Certainty read(
      ParsedArticle article,
      int sentence,
      int trigger,
      EventType type,
      Optional<Edtf> time,
      List<Attribution> sources) {
    Climb climb = new Climb(lexicon, article.sentences().get(sentence), trigger, sources);
    climb.run();
    return new Verdict(article.sentences().get(sentence), climb.evidence()).certainty();
  }
}
