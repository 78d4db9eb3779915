package org.segun.actor;

import java.util.Set;

/** Which offices a noun for an office can mean. */
final class Offices {

  private static final Set<String> LEADING =
      Set.of(
          "president",
          "prime-minister",
          "leader",
          "king",
          "party-leader",
          "opposition",
          "rebel",
          "warlord",
          "head",
          "religious",
          "union-leader",
          "secretary-general",
          "activist",
          "speaker");

  private Offices() {}

  /** Whether the holder of an office can be called by a noun of an office. */
  static boolean related(String office, String noun) {
    return office.equals(noun)
        || noun.equals("minister")
            && (office.equals("foreign")
                || office.equals("defence")
                || office.equals("interior")
                || office.equals("finance"))
        || noun.equals("leader") && LEADING.contains(office)
        || noun.equals("president") && (office.equals("prime-minister") || office.equals("head"));
  }
}
