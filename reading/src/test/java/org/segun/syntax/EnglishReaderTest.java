package org.segun.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishReaderTest {

  private static final WordForms FORMS = WordForms.load(SyntaxSettings.of("en").orElseThrow());

  @ParameterizedTest
  @CsvSource({
    "met, VBD, root, meet, VERB, FINITE, INDICATIVE, PAST, 0, NONE",
    "Meets, VBZ, root, meet, VERB, FINITE, INDICATIVE, PRESENT, 3, SINGULAR",
    "was, VBD, aux:pass, be, AUX, FINITE, INDICATIVE, PAST, 0, NONE",
    "will, MD, aux, will, AUX, FINITE, INDICATIVE, FUTURE, 0, NONE",
    "wo, MD, aux, will, AUX, FINITE, INDICATIVE, FUTURE, 0, NONE",
    "would, MD, aux, would, AUX, FINITE, CONDITIONAL, NONE, 0, NONE",
    "may, MD, aux, may, AUX, FINITE, INDICATIVE, PRESENT, 0, NONE",
    "seized, VBN, acl, seize, VERB, PARTICIPLE, NONE, PAST, 0, NONE",
    "marching, VBG, advcl, march, VERB, GERUND, NONE, NONE, 0, NONE",
    "countries, NNS, obj, country, NOUN, NONE, NONE, NONE, 0, PLURAL",
    "Kremlin, NNP, nsubj, kremlin, PROPN, NONE, NONE, NONE, 0, SINGULAR",
    "to, TO, mark, to, PART, NONE, NONE, NONE, 0, NONE",
    "that, IN, mark, that, SCONJ, NONE, NONE, NONE, 0, NONE",
    "on, IN, case, on, ADP, NONE, NONE, NONE, 0, NONE",
    "n't, RB, advmod, not, PART, NONE, NONE, NONE, 0, NONE",
    "n’t, RB, advmod, not, PART, NONE, NONE, NONE, 0, NONE",
    "those, DT, det, that, DET, NONE, NONE, NONE, 0, PLURAL",
    "-, HYPH, punct, -, PUNCT, NONE, NONE, NONE, 0, NONE",
    "qwerty, ZZ, dep, qwerty, X, NONE, NONE, NONE, 0, NONE"
  })
  void wordsHaveLemmaPartOfSpeechAndInflection(
      String form,
      String tag,
      String relation,
      String lemma,
      String pos,
      Morphology.VerbForm verbForm,
      Morphology.Mood mood,
      Morphology.Tense tense,
      int person,
      Morphology.Number number) {
    WordForms.Entry entry = FORMS.entry(form, tag, relation);
    assertThat(entry.lemma()).isEqualTo(lemma);
    assertThat(entry.pos()).isEqualTo(pos);
    assertThat(entry.morphology())
        .isEqualTo(
            new Morphology(verbForm, mood, tense, person, number, entry.morphology().gender()));
  }

  @Test
  void theModelsReadASentence() {
    String text = "Angela Merkel's envoys will meet Iran's negotiators in Vienna on Oct. 3.";
    ParsedArticle article = English.read(text);
    assertThat(article.sentences()).hasSize(1);
    Sentence sentence = article.sentences().get(0);
    Token meet = sentence.token(5);
    assertThat(List.of(meet.form(), meet.pos(), sentence.relation(5)))
        .containsExactly("meet", "VERB", "root");
    assertThat(List.of(sentence.relation(3), sentence.relation(4), sentence.relation(8)))
        .containsExactly("nsubj", "aux", "obj");
    assertThat(List.of(sentence.token(1).name(), sentence.token(6).name()))
        .containsExactly("PER", "LOC");
    assertThat(sentence.tokens()).allMatch(t -> t.form().equals(t.span().in(text)));
  }
}
