package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  private static final LanguageGuess GUESS = LanguageGuess.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El canciller llegó ayer a Bogotá y se reunió con el presidente.
          es | LA POLICIA DETIENE A VEINTE MANIFESTANTES POR LA HUELGA DE LOS MINEROS EN LIMA
          pt | O ministro chegou ontem a Bogotá e reuniu-se com o presidente, que não falou à imprensa.
          gl | O ministro chegou onte a Bogotá e reuniuse co presidente, que non falou coa prensa nin cos xornalistas.
          ca | El ministre va arribar ahir a Bogotà i es va reunir amb el president, que no va parlar amb la premsa.
          fr | Le ministre est arrivé hier à Bogota et a rencontré le président.
          it | Il ministro è arrivato ieri a Bogotà e ha incontrato il presidente della repubblica.
          de | Der Außenminister traf gestern in Bogotá ein und sprach mit dem Präsidenten.
          en | The minister arrived in Bogota yesterday and met the president.
          """)
  void tellsLanguagesApart(String language, String text) {
    assertThat(GUESS.of(text, code -> code.equals("es"))).contains(language);
  }

  @Test
  void doesNotGuessWhereNothingTells() {
    assertThat(GUESS.of("", code -> true)).isEmpty();
    assertThat(GUESS.of("1234 — 5678", code -> true)).isEmpty();
    assertThat(GUESS.of("Москва", code -> true)).isEmpty();
  }
}
