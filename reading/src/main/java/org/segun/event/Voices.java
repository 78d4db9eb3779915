package org.segun.event;

import java.util.Optional;
import org.segun.model.Actor;

/**
 * Who is heard where in an article. The stage that finds it comes after this one; events ask only
 * whose words they stand in, since who says "they must withdraw" is who demands it.
 */
public interface Voices {

  /**
   * Somebody whose words are given.
   *
   * @param speaker who
   * @param cue lemma of the word that attributes
   * @param stance how it does so
   * @param direct whether the words are quoted
   */
  record Voice(Actor speaker, String cue, String stance, boolean direct) {}

  /** Whose words a word is part of, the innermost of several; empty in the article's own words. */
  Optional<Voice> over(int sentence, int token);
}
