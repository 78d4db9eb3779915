package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.edtf.Edtf;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Article;
import org.segun.text.Section;

/** What the verb of a clause does to the times of that clause and of others. */
class ClausesTest {

  private static final TimeReader READER = TimeReaders.forLanguage("es", RuleFolder.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La huelga empieza el lunes. | empezar | 2023-10-23",
        "La policía empieza desde el lunes. | empezar | 2023-10-16/..",
        "La policía vigila el lunes. | vigilar | 2023-10-16"
      })
  void aPresentOfWhatIsScheduledLooksAhead(String text, String lemma, String value) {
    List<Token> tokens = new ArrayList<>(PlainSentences.tokens(text));
    tokens.set(2, verb(tokens.get(2), lemma, Morphology.Tense.PRESENT));
    ParsedArticle article = article(text, "2023-10-18", PlainSentences.sentence(tokens));
    assertThat(READER.read(article))
        .extracting(TimeMention::value)
        .containsExactly(Optional.of(Edtf.parse(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | [2023-10-04,2023-10-11,2023-10-18,2023-10-25]",
        "-1 | 2023-10-25",
      })
  void aTimeOfAnotherVerbNarrowsNothing(int otherVerb, String value) {
    String text = "Llegó este miércoles y a fines de octubre viajará.";
    List<Token> tokens = PlainSentences.tokens(text);
    int last = tokens.size() - 2;
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i == 0 ? Sentence.ROOT : otherVerb > 0 && i > 2 && i != last ? last : 0;
      relations[i] = i == 0 ? "root" : i == last ? "conj" : "obl";
    }
    Sentence sentence = new Sentence(0, Section.BODY, tokens, heads, relations);
    assertThat(READER.read(article(text, "2023-10", sentence)).get(0).value())
        .hasToString("Optional[" + value + "]");
  }

  private static Token verb(Token token, String lemma, Morphology.Tense tense) {
    Morphology morphology =
        new Morphology(
            Morphology.VerbForm.FINITE,
            Morphology.Mood.INDICATIVE,
            tense,
            3,
            Morphology.Number.SINGULAR,
            Morphology.Gender.NONE);
    return new Token(
        token.index(), token.span(), token.form(), lemma, "VERB", token.name(), morphology);
  }

  private static ParsedArticle article(String text, String date, Sentence sentence) {
    return new ParsedArticle(Article.of("t", "es", date, text), List.of(), List.of(sentence));
  }
}
