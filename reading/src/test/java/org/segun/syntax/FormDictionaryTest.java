package org.segun.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDictionaryTest {

  private static final FormDictionary DICTIONARY =
      FormDictionary.load(SyntaxSettings.of("es").orElseThrow());

  @ParameterizedTest
  @CsvSource({
    "enviaron, VERB, enviar, FINITE, INDICATIVE, PAST, 3, PLURAL",
    "enviará, VERB, enviar, FINITE, INDICATIVE, FUTURE, 3, SINGULAR",
    "habría, AUX, haber, FINITE, CONDITIONAL, NONE, 3, SINGULAR",
    "habrían, AUX, haber, FINITE, CONDITIONAL, NONE, 3, PLURAL",
    "negaba, VERB, negar, FINITE, INDICATIVE, IMPERFECT, 3, SINGULAR",
    "firmen, VERB, firmar, FINITE, SUBJUNCTIVE, PRESENT, 3, PLURAL",
    "acordaran, VERB, acordar, FINITE, SUBJUNCTIVE, IMPERFECT, 3, PLURAL",
    "dijo, VERB, decir, FINITE, INDICATIVE, PAST, 3, SINGULAR",
    "informa, VERB, informar, FINITE, INDICATIVE, PRESENT, 3, SINGULAR",
    "creo, VERB, creer, FINITE, INDICATIVE, PRESENT, 1, SINGULAR",
    "fue, AUX, ser, FINITE, INDICATIVE, PAST, 3, SINGULAR",
    "fue, VERB, ir, FINITE, INDICATIVE, PAST, 3, SINGULAR",
    "detenidas, VERB, detener, PARTICIPLE, NONE, PAST, 0, PLURAL",
    "negociando, VERB, negociar, GERUND, NONE, NONE, 0, NONE",
    "imponer, VERB, imponer, INFINITIVE, NONE, NONE, 0, NONE",
    "Reunirán, VERB, reunir, FINITE, INDICATIVE, FUTURE, 3, PLURAL",
    "acuerdos, NOUN, acuerdo, NONE, NONE, NONE, 0, PLURAL",
    "acuerdo, VERB, acordar, FINITE, INDICATIVE, PRESENT, 1, SINGULAR",
    "naciones, NOUN, nación, NONE, NONE, NONE, 0, PLURAL",
    "rusas, ADJ, ruso, NONE, NONE, NONE, 0, PLURAL",
    "nosotros, PRON, nosotros, NONE, NONE, NONE, 1, PLURAL",
    "drones, NOUN, dron, NONE, NONE, NONE, 0, PLURAL",
    "para, ADP, para, NONE, NONE, NONE, 0, NONE",
    "Zelenski, PROPN, zelenski, NONE, NONE, NONE, 0, NONE"
  })
  void formsHaveLemmaAndInflection(
      String form,
      String pos,
      String lemma,
      Morphology.VerbForm verbForm,
      Morphology.Mood mood,
      Morphology.Tense tense,
      int person,
      Morphology.Number number) {
    WordForms.Entry entry = DICTIONARY.entry(form, pos, "dep");
    assertThat(entry.lemma()).isEqualTo(lemma);
    Morphology morphology = entry.morphology();
    assertThat(morphology)
        .isEqualTo(new Morphology(verbForm, mood, tense, person, number, morphology.gender()));
  }

  @ParameterizedTest
  @CsvSource({
    "tuiteó, VERB, tuitear",
    "ciberataques, NOUN, ciberataque",
    "minusvaloraciones, NOUN, minusvaloración",
    "reperfilado, VERB, reperfilar",
    "xyz, X, xyz"
  })
  void unknownWordsAreGuessedFromTheirEndings(String form, String pos, String lemma) {
    assertThat(DICTIONARY.entry(form, pos, "dep").lemma()).isEqualTo(lemma);
  }
}
