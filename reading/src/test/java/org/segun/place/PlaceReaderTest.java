package org.segun.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.segun.lexicon.RuleFolder;
import org.segun.world.Countries;

class PlaceReaderTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final PlaceReader READER =
      PlaceReaders.forLanguage("es", RULES, Countries.load(RULES));

  private static List<PlaceMention> places(String text) {
    return READER.read(Parsing.parse(text)).all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "El barco salió de Haifa hacia Odesa.; Haifa; ISR; TOWN",
        "El barco salió de Haifa hacia Odesa.; Odesa; UKR; TOWN",
        "Los ministros se reunieron en Ginebra.; Ginebra; CHE; TOWN",
        "Hubo combates en la Franja de Gaza.; Franja de Gaza; PSE; REGION",
        "Hubo marchas en Córdoba, según la policía argentina.; Córdoba; ARG; TOWN",
        "Hubo marchas en Córdoba, dijo la policía española.; Córdoba; ESP; TOWN",
        "El tren llegó a la ciudad portuaria de Najin (Corea del Norte).; Najin; PRK; TOWN",
        "Rusia calló. Los soldados salieron de Villa Larca, en Perú.; Larca; PER; UNKNOWN",
        "Visitó la isla griega de Lesbos. Italia calló. Volvió a la isla.; la isla; GRC; REGION",
        "El enviado viajó a Corea del Sur.; Corea del Sur; KOR; COUNTRY",
        "La flota cruzó el mar Rojo.; mar Rojo; UNK; WORLD_REGION",
        "El ataque ocurrió en el sur de Somalia.; sur; SOM; REGION"
      })
  void resolves(String text, String name, String country, String precision) {
    assertThat(places(text))
        .anySatisfy(
            m -> {
              assertThat(m.span().in(text)).contains(name);
              assertThat(m.country()).isEqualTo(country);
              assertThat(m.precision().name()).isEqualTo(precision);
            });
  }

  @Test
  void aNameInAnotherCountryIsNotMovedToItsNamesake() {
    assertThat(places("Los rebeldes tomaron la aldea de Barcelona (Somalia)."))
        .anySatisfy(
            m -> {
              assertThat(m.name()).isEqualTo("Barcelona");
              assertThat(m.country()).isEqualTo("SOM");
              assertThat(m.precision()).isEqualTo(PlaceMention.Precision.UNKNOWN);
            });
  }

  @Test
  void peopleAreNoTowns() {
    assertThat(places("Juan Carlos Valencia saludó a Denzel Washington.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "😀 😀",
        "e\u0301\u0301 \u202Eabc",
        ".,;",
        "«»",
        "A",
        "Ñ.-",
        "(((((",
        "en en en En"
      })
  void anyTextGoesThrough(String text) {
    assertThat(places(text)).isNotNull();
  }

  @Test
  void randomWordsGoThrough() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] words = {
      "Gaza", "de", "la", "Franja", "(", ")", ",", "en", "Perú", "José", "donde", "y", "12",
      "ciudad", "😀", "San"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    assertThat(places(text.toString())).as("seed " + seed).isNotNull();
  }
}
