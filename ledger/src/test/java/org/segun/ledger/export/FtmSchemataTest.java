package org.segun.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/** Entities use only what FollowTheMoney's schemata, as published, let them use. */
class FtmSchemataTest {

  private static final Map<String, List<String>> EXTENDS =
      Map.ofEntries(
          Map.entry("Event", List.of("Interval", "Thing")),
          Map.entry("Trip", List.of("Event")),
          Map.entry("EconomicActivity", List.of("Interval")),
          Map.entry("LegalEntity", List.of("Thing")),
          Map.entry("Person", List.of("LegalEntity")),
          Map.entry("Organization", List.of("LegalEntity")),
          Map.entry("PublicBody", List.of("Organization")),
          Map.entry("Company", List.of("Organization")),
          Map.entry("Asset", List.of("Thing")),
          Map.entry("Vehicle", List.of("Asset")),
          Map.entry("Vessel", List.of("Vehicle")),
          Map.entry("Document", List.of("Thing")),
          Map.entry("Article", List.of("Document")),
          Map.entry("Position", List.of("Thing")),
          Map.entry("Occupancy", List.of("Interval")),
          Map.entry("Address", List.of("Interval")),
          Map.entry("Thing", List.of()),
          Map.entry("Interval", List.of()));

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "Event", Set.of("name"),
          "Trip", Set.of("name", "startLocation", "endLocation"),
          "Occupancy", Set.of("holder", "post"),
          "Position", Set.of("name"),
          "Vessel", Set.of("name"));

  private final List<Table.Row> published =
      RuleFolder.builtIn().named("ledger/export/ftm-schemata.tsv").stream()
          .flatMap(f -> Table.rows(f).stream())
          .toList();

  @Test
  void everyEntityFitsItsSchema() throws IOException {
    Map<String, JsonNode> entities = new HashMap<>();
    for (String text : List.of("Corea del Norte", "Vladimir Putin", "ONU", "alguien")) {
      String lines =
          new String(
              SampleClaims.written(Format.FTM, SampleClaims.with(text)), StandardCharsets.UTF_8);
      for (String line : lines.split("\n")) {
        JsonNode entity = new ObjectMapper().readTree(line);
        entities.put(entity.path("id").asText(), entity);
      }
    }
    assertThat(entities.values().stream().map(e -> e.path("schema").asText()))
        .contains(
            "Event",
            "Trip",
            "EconomicActivity",
            "Person",
            "PublicBody",
            "Organization",
            "Vessel",
            "Article",
            "Occupancy",
            "Position",
            "Address",
            "LegalEntity");
    entities.values().forEach(e -> assertFits(e, entities));
  }

  private void assertFits(JsonNode entity, Map<String, JsonNode> all) {
    String schema = entity.path("schema").asText();
    assertThat(EXTENDS).containsKey(schema);
    for (String required : REQUIRED.getOrDefault(schema, Set.of())) {
      assertThat(entity.path("properties").has(required)).as("%s of %s", required, entity).isTrue();
    }
    entity
        .path("properties")
        .fields()
        .forEachRemaining(
            p -> {
              Table.Row declared = declared(schema, p.getKey());
              assertThat(declared).as("%s has no %s", schema, p.getKey()).isNotNull();
              p.getValue().forEach(v -> assertValue(declared, v.asText(), all));
            });
  }

  private Table.Row declared(String schema, String property) {
    for (Table.Row row : published) {
      if (row.get("schema").equals(schema) && row.get("property").equals(property)) {
        return row;
      }
    }
    for (String parent : EXTENDS.get(schema)) {
      Table.Row found = declared(parent, property);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void assertValue(Table.Row declared, String value, Map<String, JsonNode> all) {
    switch (declared.get("type")) {
      case "country" -> assertThat(value).hasSize(2).isLowerCase();
      case "date" -> assertThat(value).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
      case "url" -> assertThat(value).startsWith("http");
      case "language" -> assertThat(value).hasSize(3);
      case "number" -> assertThat(Double.parseDouble(value)).isFinite();
      case "entity" -> {
        assertThat(all).containsKey(value);
        assertThat(isA(all.get(value).path("schema").asText(), declared.get("range"))).isTrue();
      }
      default -> assertThat(value).isNotBlank();
    }
  }

  private static boolean isA(String schema, String wanted) {
    return schema.equals(wanted) || EXTENDS.get(schema).stream().anyMatch(p -> isA(p, wanted));
  }
}
