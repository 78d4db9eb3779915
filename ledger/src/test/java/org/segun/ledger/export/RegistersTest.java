package org.segun.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.model.EventType;

/** The tables that map to other data sets hold to their schemata. */
class RegistersTest {

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasACameoCodeThatFitsAll(EventType type) {
    List<Table.Row> rows =
        Registers.rows("cameo.tsv").stream()
            .filter(r -> r.get("type").equals(type.name()))
            .toList();
    Table.Row last = rows.get(rows.size() - 1);
    assertThat(last.get("mode") + last.get("context") + last.get("goods")).isEmpty();
  }

  @Test
  void cameoCodesAndGoldsteinValuesAreWellFormed() {
    Map<String, String> values = new java.util.HashMap<>();
    for (Table.Row row : Registers.rows("cameo.tsv")) {
      assertThat(row.get("code")).matches("(0[3-9]|1[0-9]|20)\\d{1,2}");
      assertThat(Double.parseDouble(row.get("goldstein"))).isBetween(-10.0, 10.0);
      String before = values.put(row.get("code"), row.get("goldstein"));
      assertThat(before).as(row.get("code")).isIn(null, row.get("goldstein"));
    }
  }

  @ParameterizedTest
  @CsvSource({"CONSULT,042,1", "ASSAULT,190,4", "TRANSFER,072,2", "PROTEST,140,4", "AGREE,0312,1"})
  void aSampleGetsItsCode(EventType type, String code, int quad) {
    Cameo.Code given = new Cameo().of(SampleClaims.mention("a", type, 1));
    assertThat(given.event()).isEqualTo(code);
    assertThat(given.quad()).isEqualTo(quad);
  }

  @Test
  void countriesAreThoseOfTheWorldAndEachOnce() {
    Set<String> world = new HashSet<>();
    for (var file : RuleFolder.builtIn().named("world/countries.tsv")) {
      Table.rows(file).forEach(r -> world.add(r.get("code")));
    }
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Registers.rows("country-codes.tsv")) {
      assertThat(seen.add(row.get("code"))).as(row.get("code")).isTrue();
      assertThat(world).contains(row.get("code"));
      assertThat(row.get("numeric")).matches("\\d{3}");
      assertThat(row.get("cow")).matches("\\d{0,3}");
      assertThat(row.get("fips")).matches("[A-Z]{2}");
    }
  }

  @Test
  void acledTypesAreNamedByTypesOfEvents() {
    for (Table.Row row : Registers.rows("acled.tsv")) {
      assertThat(EventType.valueOf(row.get("type"))).isNotNull();
      assertThat(row.get("target")).isIn("", "civilian");
      assertThat(row.get("sub_event_type")).isNotEmpty();
    }
  }
}
