package org.segun.ledger.link;

import java.util.List;
import org.segun.model.EventTense;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.model.Item;
import org.segun.model.Place;

/**
 * What the linker needs to know of a claim.
 *
 * @param claim id of the claim
 * @param article id of the article
 * @param sentence where its sentence begins in the article
 * @param type what happens
 * @param trigger the word that carries the event, folded
 * @param factuality how surely it is told
 * @param tense when it stands against the article's date
 * @param actors who does it
 * @param recipients to whom
 * @param published first day on which it may have been published, in days since 1970-01-01; {@link
 *     #NO_DAY} where that is not known to the month
 * @param publishedBy last such day; {@link #NO_DAY} likewise
 * @param from first day that the told time allows; {@link #NO_DAY} where no time is told
 * @param to last day that the told time allows; {@link #NO_DAY} where no time is told
 * @param places where
 * @param goods goods with their numbers
 * @param words the stems of its sentence, each once, in order of the text
 */
public record Telling(
    String claim,
    String article,
    int sentence,
    EventType type,
    String trigger,
    Factuality factuality,
    EventTense tense,
    List<Side> actors,
    List<Side> recipients,
    int published,
    int publishedBy,
    int from,
    int to,
    List<Spot> places,
    List<Load> goods,
    List<String> words) {

  /** Stands for a day that nobody tells. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  /** First day of a time that is open towards the past. */
  public static final int EVER_BEFORE = Integer.MIN_VALUE / 2;

  /** Last day of a time that is open towards the future. */
  public static final int EVER_AFTER = Integer.MAX_VALUE / 2;

  /**
   * A participant.
   *
   * @param code its state, or {@code IGO NGO MNC UNK}
   * @param sector its PLOVER sector, or empty
   * @param proper whether it is told by a proper name
   * @param name the stems of its name
   */
  public record Side(String code, String sector, boolean proper, List<String> name) {

    /**
     * Whether it seems to be a person: a proper name of two words or more without a state's code.
     */
    boolean person() {
      return proper && name.size() >= 2;
    }
  }

  /**
   * A place.
   *
   * @param role how the event is placed
   * @param country its country, or {@code UNK}
   * @param precision how exact it is, or empty
   * @param name its folded name
   */
  public record Spot(Place.Role role, String country, String precision, String name) {}

  /**
   * Goods.
   *
   * @param kind what they are
   * @param unit what is counted, or empty
   * @param min least quantity, NaN where none is told
   * @param max greatest quantity, NaN where none is told
   */
  public record Load(Item.Kind kind, String unit, double min, double max) {}

  boolean isTimed() {
    return from != NO_DAY;
  }

  boolean isDated() {
    return published != NO_DAY;
  }
}
