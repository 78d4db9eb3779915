package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.lexicon.RuleFolder;

class NarrowingTest {

  private static final TimeReader READER = TimeReaders.forLanguage("es", RuleFolder.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La tregua se firmó el lunes 16 pero este miércoles acabó. | 2023-10-18",
        "La tregua se firmó este miércoles, a fines de octubre. | 2023-10-25",
        "Se reunieron el lunes 16 y este miércoles. | [2023-10-11,2023-10-16,2023-10-18]",
        "La tregua se firmó este miércoles. | [2023-10-04,2023-10-11,2023-10-18,2023-10-25]"
      })
  void otherFactsNarrowWhatTheMonthLeavesOpen(String text, String value) {
    assertThat(READER.read(PlainSentences.article(text, "2023-10")))
        .anyMatch(m -> m.value().map(Object::toString).equals(java.util.Optional.of(value)));
  }

  @ParameterizedTest
  @CsvSource({"El lunes 16 llegaron.", "El 31 de febrero llegaron este miércoles."})
  void nothingIsGuessedWithoutADate(String text) {
    assertThat(READER.read(PlainSentences.article(text, ""))).allMatch(m -> m.value().isEmpty());
  }
}
