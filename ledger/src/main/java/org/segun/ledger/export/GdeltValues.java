package org.segun.ledger.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.ledger.link.Party;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.model.Claim;

/** How GDELT writes ids, days, participants and places. */
final class GdeltValues {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Set<String> NO_STATE = Set.of("IGO", "NGO", "MNC", "UNK");

  private final Map<String, String> fips = Registers.column("country-codes.tsv", "code", "fips");
  private final Map<String, String> types = Registers.column("sectors.tsv", "sector", "cameo");

  /** A whole number of at most 18 digits made of the digits of an event's id. */
  static String id(String event) {
    int dash = event.indexOf('-');
    long bits = Long.parseUnsignedLong(event.substring(dash + 1), 16);
    return String.valueOf(Long.remainderUnsigned(bits, 1_000_000_000_000_000_000L));
  }

  static String stamp(Claim claim) {
    return STAMP.format(claim.article().added());
  }

  static Optional<LocalDate> day(EventRow row) {
    return row.sum()
        .time()
        .flatMap(t -> t.earliest())
        .or(() -> row.sum().firstTold().flatMap(t -> t.earliest()));
  }

  /** Year and part of the year, of which GDELT counts 365 days in months of 30. */
  static String fraction(LocalDate day) {
    double part = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(part, 0.9999));
  }

  static String country(Party party) {
    return NO_STATE.contains(party.code()) ? "" : party.code();
  }

  /** CAMEO's role: of its sector, else of the kind of body. */
  String type(Party party) {
    String body =
        NO_STATE.contains(party.code()) && !party.code().equals("UNK") ? party.code() : "";
    return body.isEmpty() ? party.sector().map(s -> types.getOrDefault(s, "")).orElse("") : body;
  }

  String code(Party party) {
    return country(party) + type(party);
  }

  String fips(ToldPlace place) {
    return fips.getOrDefault(place.country(), "");
  }

  /** 1 country, 4 town of the world, 5 region of a country; the United States have 2 and 3. */
  static String geoType(ToldPlace place) {
    boolean us = place.country().equals("USA");
    return switch (place.precision().orElse("")) {
      case "country" -> "1";
      case "region" -> us ? "2" : "5";
      case "point", "town" -> us ? "3" : "4";
      default -> "0";
    };
  }
}
