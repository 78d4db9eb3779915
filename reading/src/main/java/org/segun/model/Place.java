package org.segun.model;

import java.util.Optional;

/**
 * A place of an event.
 *
 * @param mention its name in the text
 * @param role how the event is placed
 * @param country ISO 3166-1 alpha-3, or {@code UNK}
 * @param point where it lies on the map, where a gazetteer knows
 * @param precision how exact it is: {@code point town region country world_region unknown}
 */
public record Place(
    Mention mention, Role role, String country, Optional<Point> point, Optional<String> precision) {

  /** A place of which nobody says how exact it is. */
  public Place(Mention mention, Role role, String country, Optional<Point> point) {
    this(mention, role, country, point, Optional.empty());
  }

  /** How a place takes part in an event. */
  public enum Role {
    AT,
    FROM,
    TO,
    VIA
  }

  /**
   * A place on the map.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param geonames GeoNames id, 0 where it has none
   */
  public record Point(double latitude, double longitude, long geonames) {}
}
