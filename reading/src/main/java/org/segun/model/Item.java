package org.segun.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Goods or help that move or are promised.
 *
 * @param mention the noun phrase with its quantity
 * @param kind what it is
 * @param min least quantity, where one is told
 * @param max greatest quantity, where one is told
 * @param unit singular English noun for what is counted ("container", "ton", "USD")
 */
public record Item(
    Mention mention, Kind kind, OptionalDouble min, OptionalDouble max, Optional<String> unit) {

  /** The codebook's classes of goods. */
  public enum Kind {
    ARMS,
    MUNITIONS,
    FOOD,
    FUEL,
    MONEY,
    TECHNOLOGY,
    MEDICINE,
    PEOPLE,
    OTHER
  }
}
