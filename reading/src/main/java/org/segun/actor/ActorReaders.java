package org.segun.actor;

import org.segun.lexicon.RuleFolder;
import org.segun.world.Countries;

/** Where the reader of participants of a language comes from. */
public final class ActorReaders {

  private ActorReaders() {}

  /**
   * The reader of a language.
   *
   * @param language ISO 639-1 code
   * @param rules where registers and words are
   * @param countries the states of the world
   * @return a reader to be made once and shared by all threads
   */
  public static ActorReader forLanguage(String language, RuleFolder rules, Countries countries) {
    return new RegisterActorReader(ActorLexicon.load(language, rules, countries));
  }
}
