package org.segun.place;

import org.segun.lexicon.RuleFolder;
import org.segun.world.Countries;

/** Where readers of places come from. */
public final class PlaceReaders {

  private PlaceReaders() {}

  /**
   * The reader of a language.
   *
   * @param language ISO 639-1 code with a folder of rules
   * @param rules rules and registers, the user's own among them
   * @param countries the states of the world
   */
  public static PlaceReader forLanguage(String language, RuleFolder rules, Countries countries) {
    PlaceWords words = new PlaceWords(language, rules);
    return new GazetteerPlaceReader(new PlaceRegister(language, rules, countries), words);
  }
}
