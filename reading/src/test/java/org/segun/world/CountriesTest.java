package org.segun.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

class CountriesTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final Countries COUNTRIES = Countries.load(RULES);

  @ParameterizedTest
  @CsvSource({
    "Rusia, RUS",
    "RUSIA, RUS",
    "EE.UU., USA",
    "EE. UU., USA",
    "EEUU, USA",
    "República Democrática del Congo, COD",
    "ex Zaire, COD",
    "Corea del Norte, PRK",
    "República Popular Democrática de Corea, PRK",
    "Costa de Marfil, CIV",
    "Checoslovaquia, CZE",
    "Yugoslavia, SRB",
    "Kosovo, SRB",
    "Hong Kong, CHN",
    "URSS, RUS",
    "Puerto Rico, USA",
    "Moscú, RUS",
    "Kremlin, RUS",
    "Casa Blanca, USA",
    "Palacio de Nariño, COL",
    "Inglaterra, GBR",
    "México, MEX"
  })
  void knowsNames(String name, String code) {
    assertThat(COUNTRIES.codeOfName(name)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "norteamericanas, USA",
    "israelíes, ISR",
    "Israelíes, ISR",
    "palestino, PSE",
    "surcoreana, KOR",
    "galos, FRA",
    "saudita, SAU",
    "serbobosnios, BIH",
    "chechenos, RUS",
    "neoyorquina, USA",
    "vascos, ESP",
    "europea, IGO",
    "árabes, UNK"
  })
  void knowsAdjectives(String form, String code) {
    assertThat(COUNTRIES.codeOfDemonym(form)).contains(code);
  }

  @Test
  void takesCompoundsApart() {
    assertThat(COUNTRIES.codesOfDemonym("israelo-palestino")).containsExactly("ISR", "PSE");
    assertThat(COUNTRIES.codesOfDemonym("ruso-ucraniana")).containsExactly("RUS", "UKR");
    assertThat(COUNTRIES.codesOfDemonym("francoalemán")).containsExactly("FRA", "DEU");
    assertThat(COUNTRIES.codesOfDemonym("socio-económico")).isEmpty();
    assertThat(COUNTRIES.codesOfDemonym("-")).isEmpty();
    assertThat(COUNTRIES.codesOfDemonym("")).isEmpty();
  }

  @Test
  void placesInDependenciesKeepTheirCode() {
    StateName name = COUNTRIES.named("Puerto Rico").orElseThrow();
    assertThat(name.territory()).isEqualTo("PRI");
    StateName island = COUNTRIES.named("Hong Kong").orElseThrow();
    assertThat(island.territory()).isEqualTo("HKG");
    assertThat(island.code()).isEqualTo("CHN");
  }

  @Test
  void findsTheLongestNameInASentence() {
    assertThat(
            COUNTRIES.in(
                SentenceOf.words(
                    "Tropas de Corea de el Norte y de EE. UU. cerca de Guinea-Bissau")))
        .extracting(m -> m.first() + "-" + m.last() + " " + m.value().code())
        .containsExactly("2-5 PRK", "8-9 USA", "12-12 GNB");
  }

  @Test
  void readsHeadlinesInCapitalsButNoCommonWords() {
    assertThat(COUNTRIES.in(SentenceOf.words("ISRAEL/LOC BOMBARDEA GAZA"))).hasSize(1);
    assertThat(COUNTRIES.in(SentenceOf.words("el chad y la moneda"))).isEmpty();
  }

  @Test
  void aPersonIsNoState() {
    assertThat(COUNTRIES.in(SentenceOf.words("Denzel/PER Washington/PER llegó"))).isEmpty();
    assertThat(COUNTRIES.in(SentenceOf.words("Mauricio/PER llegó"))).isEmpty();
    assertThat(COUNTRIES.in(SentenceOf.words("Rusia/PER ,/PER Putin/PER dijo"))).hasSize(1);
  }

  @Test
  void everyRowHasAKnownCode() {
    for (String register :
        List.of("es/demonyms.tsv", "es/demonym-prefixes.tsv", "world/countries-also.tsv")) {
      for (RuleFile file : RULES.named(register)) {
        for (Table.Row row : Table.rows(file)) {
          String code = row.get("code");
          assertThat(COUNTRIES.isCode(code) || List.of("IGO", "UNK").contains(code))
              .as(register + " " + code)
              .isTrue();
        }
      }
    }
  }

  @Test
  void namesForPeople() {
    assertThat(COUNTRIES.nameOf("DEU", Locale.ENGLISH)).contains("Germany");
    assertThat(COUNTRIES.nameOf("XXX", Locale.ENGLISH)).isEmpty();
  }
}
