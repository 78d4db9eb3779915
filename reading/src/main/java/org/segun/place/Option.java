package org.segun.place;

import java.util.Optional;
import org.segun.model.Place;

/**
 * One of the places that a name can mean.
 *
 * @param name its name in the register
 * @param country ISO 3166-1 alpha-3, or {@code UNK} for a place of many states
 * @param precision what kind of place it is
 * @param point where it lies
 * @param weight how well known it is: the logarithm of its people in thousands
 * @param rule the register row
 */
record Option(
    String name,
    String country,
    PlaceMention.Precision precision,
    Optional<Place.Point> point,
    double weight,
    String rule) {}
