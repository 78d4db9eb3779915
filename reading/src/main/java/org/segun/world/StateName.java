package org.segun.world;

import java.util.Optional;

/**
 * What a name says about a state.
 *
 * @param name the name in the register
 * @param code the state that acts under it: ISO 3166-1 alpha-3 by the codebook's conventions
 * @param territory the code of a place under it; differs from {@code code} for dependencies (Puerto
 *     Rico)
 * @param kind what the name is the name of
 * @param sector PLOVER sector of the power that sits there, for a seat
 */
public record StateName(
    String name, String code, String territory, Kind kind, Optional<String> sector) {

  /**
   * The name of a state itself, of its capital, or of a building that stands for one of its powers.
   */
  public enum Kind {
    STATE,
    CAPITAL,
    SEAT
  }

  /**
   * The sector under which it acts: that of the seat, the government for a capital, none for the
   * state itself.
   */
  public Optional<String> actingSector() {
    return kind == Kind.CAPITAL ? Optional.of("GOV") : sector;
  }
}
