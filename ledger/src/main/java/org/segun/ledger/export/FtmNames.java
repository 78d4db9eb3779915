package org.segun.ledger.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.segun.ledger.link.Party;
import org.segun.lexicon.Table;
import org.segun.world.Folding;

/** Which of FollowTheMoney's schemata a participant has, by the registers of names. */
final class FtmNames {

  private static final Set<String> PUBLIC = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

  private final Map<String, String> schemata = new HashMap<>();
  private final Map<String, List<Table.Row>> terms = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();

  FtmNames() {
    for (Table.Row row : Registers.world("organisations.tsv")) {
      boolean ofState = row.get("code").length() == 3 && PUBLIC.contains(row.get("sector"));
      boolean isPublic =
          ofState && !row.get("code").equals("IGO") && !row.get("code").equals("NGO");
      names(row, isPublic ? "PublicBody" : "Organization");
    }
    Registers.world("groups.tsv").forEach(row -> names(row, "Organization"));
    Registers.world("companies.tsv").forEach(row -> names(row, "Company"));
    for (Table.Row row : Registers.world("offices.tsv")) {
      names(row, "Person");
      row.list("names")
          .forEach(n -> terms.computeIfAbsent(Folding.key(n), k -> new ArrayList<>()).add(row));
    }
    for (Table.Row row : Registers.world("countries.tsv")) {
      alpha2.put(row.get("code"), row.get("alpha2").toLowerCase(Locale.ROOT));
      schemata.put(Folding.key(row.get("es")), "PublicBody");
      schemata.put(Folding.key(row.get("en")), "PublicBody");
    }
  }

  private void names(Table.Row row, String schema) {
    row.list("names").forEach(n -> schemata.putIfAbsent(Folding.key(n), schema));
  }

  /** {@code PublicBody Person Organization Company}, or {@code LegalEntity} where nobody knows. */
  String schema(Party party) {
    String known = schemata.get(Folding.key(party.name()));
    if (known != null) {
      return known;
    }
    return switch (party.code()) {
      case "IGO", "NGO" -> "Organization";
      case "MNC" -> "Company";
      default -> "LegalEntity";
    };
  }

  /** Terms of office of a person of that name and state. */
  List<Table.Row> terms(Party party) {
    return terms.getOrDefault(Folding.key(party.name()), List.of()).stream()
        .filter(t -> t.get("code").equals(party.code()))
        .toList();
  }

  /** Two small letters for three capitals; empty where there are none. */
  String country(String code) {
    return alpha2.getOrDefault(code, "");
  }

  /** The same for the same words, whatever run or machine. */
  static String id(String kind, String... words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("|", words).getBytes(StandardCharsets.UTF_8));
      return "segun-" + kind + "-" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
