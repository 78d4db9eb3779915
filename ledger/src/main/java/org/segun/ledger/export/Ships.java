package org.segun.ledger.export;

import org.segun.model.Vessel;

/** Ships as cells have them. */
final class Ships {

  private Ships() {}

  /** Name, flag and number: {@code Angara (RUS, IMO 9179842)}. */
  static String described(Vessel vessel) {
    String flag = vessel.flag().orElse("");
    String imo = vessel.imo().map(n -> "IMO " + n).orElse("");
    String both = flag + (flag.isEmpty() || imo.isEmpty() ? "" : ", ") + imo;
    return vessel.mention().text() + (both.isEmpty() ? "" : " (" + both + ")");
  }
}
