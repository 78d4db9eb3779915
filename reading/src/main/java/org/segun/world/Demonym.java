package org.segun.world;

/**
 * What an adjective of nationality says.
 *
 * @param code ISO 3166-1 alpha-3 of the state, {@code IGO} for a union of states, {@code UNK} for a
 *     part of the world
 * @param kind of what it is the adjective
 */
public record Demonym(String code, Kind kind) {

  /** Of a state; of a region, city or people within one; of a part of the world with many. */
  public enum Kind {
    STATE,
    PART,
    WORLD
  }
}
