package org.segun.certainty;

import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.model.EventType;
import org.segun.source.Attribution;
import org.segun.syntax.ParsedArticle;

/** Judges factuality and tense of an event mention. */
public interface CertaintyReader {

  /**
   * @param article the article
   * @param sentence index of the trigger's sentence
   * @param trigger index of the trigger's token
   * @param type what happens
   * @param time when, where the text says
   * @param sources the attributions over the trigger, outermost first
   */
  Certainty read(
      ParsedArticle article,
      int sentence,
      int trigger,
      EventType type,
      Optional<Edtf> time,
      List<Attribution> sources);
}
