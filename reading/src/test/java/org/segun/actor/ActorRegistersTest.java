package org.segun.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.world.Countries;

/** Holds the registers of participants to their schema. */
class ActorRegistersTest {

  private static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "COP", "LEG", "JUD", "PTY", "OPP", "REB", "PRM", "SPY", "UAF", "CVL", "BUS",
          "JRN", "LAB", "EDU", "REL", "REF", "MED", "CRM", "SOC", "ELI");
  private static final Set<String> CODES = Set.of("IGO", "NGO", "MNC", "UNK");

  private final RuleFolder rules = RuleFolder.builtIn();
  private final Countries countries = Countries.load(rules);

  private List<Table.Row> rows(String name) {
    return rules.named(name).stream().flatMap(file -> Table.rows(file).stream()).toList();
  }

  private void checkCode(Table.Row row) {
    String code = row.get("code");
    assertThat(CODES.contains(code) || countries.isCode(code))
        .as("%s", row.error("code " + code))
        .isTrue();
    assertThat(SECTORS).as("%s", row.error("sector")).contains(row.get("sector"));
    assertThat(row.list("names")).as("%s", row.error("names")).isNotEmpty().doesNotHaveDuplicates();
    assertThat(row.get("source")).as("%s", row.error("source")).isNotEmpty();
  }

  @Test
  void officesHaveCodesSectorsAndTerms() {
    Set<String> terms = new HashSet<>();
    for (Table.Row row : rows("world/offices.tsv")) {
      checkCode(row);
      assertThat(row.get("office")).isNotEmpty();
      int from = Months.first(row.get("from"));
      int until = row.get("until").isEmpty() ? Integer.MAX_VALUE : Months.last(row.get("until"));
      assertThat(from)
          .as("%s", row.error("term"))
          .isLessThanOrEqualTo(until)
          .isGreaterThan(1900 * 12);
      String term =
          row.list("names").get(0) + row.get("code") + row.get("office") + row.get("from");
      assertThat(terms.add(term)).as("%s", row.error("twice")).isTrue();
    }
    assertThat(terms.size()).isGreaterThan(4000);
  }

  @Test
  void theLeadersOfNearlyAllStatesAreKnown() {
    Set<String> led = new HashSet<>();
    for (Table.Row row : rows("world/offices.tsv")) {
      if (Set.of("president", "prime-minister", "king", "leader").contains(row.get("office"))) {
        led.add(row.get("code"));
      }
    }
    assertThat(led.size()).isGreaterThan(190);
  }

  @Test
  void regionsHaveStates() {
    for (Table.Row row : rows("es/regions.tsv")) {
      assertThat(row.list("forms")).as("%s", row.error("forms")).doesNotHaveDuplicates();
      assertThat(row.list("codes")).as("%s", row.error("codes")).allMatch(countries::isCode);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"world/organisations.tsv", "world/groups.tsv", "world/companies.tsv"})
  void bodiesHaveCodesSectorsAndKinds(String name) {
    Set<String> ids = new HashSet<>();
    for (Table.Row row : rows(name)) {
      checkCode(row);
      assertThat(Participant.Kind.valueOf(row.get("kind")).isActor())
          .as("%s", row.error("kind"))
          .isTrue();
      assertThat(ids.add(row.get("id"))).as("%s", row.error("twice " + row.get("id"))).isTrue();
    }
    assertThat(ids.size()).isGreaterThan(100);
  }

  @Test
  void nounsHaveKindsAndStandOnce() {
    Set<String> words = new HashSet<>();
    for (Table.Row row : rows("es/person-nouns.tsv")) {
      Participant.Kind kind = Participant.Kind.valueOf(row.get("kind"));
      assertThat(words.add(row.get("word")))
          .as("%s", row.error("twice " + row.get("word")))
          .isTrue();
      if (kind.isActor()) {
        assertThat(SECTORS).as("%s", row.error("sector")).contains(row.get("sector"));
        assertThat(Set.of("local", "UNK", "IGO", "NGO", "MNC"))
            .as("%s", row.error("default"))
            .contains(row.get("default"));
      }
    }
    assertThat(words.size()).isGreaterThan(500);
  }

  @Test
  void monthsAreCountedFromYearZero() {
    assertThat(Months.first("1999")).isEqualTo(1999 * 12);
    assertThat(Months.last("1999")).isEqualTo(1999 * 12 + 11);
    assertThat(Months.first("1999-03")).isEqualTo(Months.last("1999-03"));
  }
}
