package org.segun.ledger.link;

import java.util.Optional;
import org.segun.model.Place;

/**
 * A place of an event over all its tellings.
 *
 * @param name its name as most tellings write it
 * @param role how the event is placed
 * @param country ISO 3166-1 alpha-3, or {@code UNK}
 * @param point where it lies on the map, where a gazetteer knows
 * @param precision how exact it is: {@code point town region country world_region unknown}
 * @param tellings how many tellings name it
 */
public record ToldPlace(
    String name,
    Place.Role role,
    String country,
    Optional<Place.Point> point,
    Optional<String> precision,
    int tellings) {}
