package org.segun.place;

import java.util.Optional;
import org.segun.model.Place;
import org.segun.text.Span;

/**
 * A name of a place, whether or not an event happens there.
 *
 * @param sentence index of its sentence
 * @param first first token
 * @param last last token, included
 * @param head the token on which the rest of the name depends
 * @param span its characters
 * @param name the name in the gazetteer or register
 * @param country ISO 3166-1 alpha-3, or {@code UNK}
 * @param precision what kind of place it is
 * @param point where it lies, where that is known
 * @param rule the gazetteer or register row that knows it, and what decided between namesakes
 */
public record PlaceMention(
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    String name,
    String country,
    Precision precision,
    Optional<Place.Point> point,
    String rule) {

  /** How exact a place is. */
  public enum Precision {
    POINT,
    TOWN,
    REGION,
    COUNTRY,
    WORLD_REGION,
    UNKNOWN
  }
}
