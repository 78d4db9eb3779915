package org.segun.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

class SyntaxReaderTest {

  @Test
  void contractedWordsAreTakenApartAndKeepTheSpanOfTheWhole() {
    String text = "El ministro del Interior quiere reunirse con los alcaldes al amanecer.";
    Sentence sentence = Spanish.read(text).sentences().get(0);
    assertThat(forms(sentence))
        .containsExactly(
            "El",
            "ministro",
            "de",
            "el",
            "Interior",
            "quiere",
            "reunir",
            "se",
            "con",
            "los",
            "alcaldes",
            "a",
            "el",
            "amanecer",
            ".");
    assertThat(sentence.token(2).span().in(text)).isEqualTo("del");
    assertThat(sentence.token(3).span().in(text)).isEqualTo("del");
    assertThat(sentence.token(7).span().in(text)).isEqualTo("reunirse");
    assertThat(sentence.head(3)).isEqualTo(4);
    assertThat(sentence.relation(3)).isEqualTo("det");
  }

  @Test
  void namesHaveTheirKinds() {
    String text = "Angela Merkel visitó Lima y habló ante la ONU.";
    assertThat(Spanish.token(text, "Merkel").name()).isEqualTo("PER");
    assertThat(Spanish.token(text, "Lima").name()).isEqualTo("LOC");
    assertThat(Spanish.token(text, "ONU").name()).isEqualTo("ORG");
    assertThat(Spanish.token(text, "visitó").name()).isEqualTo("O");
  }

  @Test
  void aSentenceNeverCrossesTheBorderOfAPassage() {
    String text = "Acuerdo de paz firmado\nLas partes firmaron. Hubo aplausos. (i) Foto: EFE";
    ParsedArticle article =
        Spanish.read(
            text,
            new Passage(Section.TITLE, new Span(0, 22)),
            new Passage(Section.BODY, new Span(23, 59)),
            new Passage(Section.CREDIT, new Span(60, text.length())));
    assertThat(article.sentences())
        .extracting(s -> s.span().in(text))
        .containsExactly("Acuerdo de paz firmado", "Las partes firmaron.", "Hubo aplausos.");
    assertThat(article.sentences())
        .extracting(Sentence::section)
        .containsExactly(Section.TITLE, Section.BODY, Section.BODY);
    assertThat(article.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
  }

  @Test
  void aClosingQuoteBelongsToTheSentenceItCloses() {
    String text = "\"No iremos.\" Así lo dijo. «¿Vendrán?» Nadie lo sabe… Eso dicen.";
    assertThat(Spanish.read(text).sentences())
        .extracting(s -> s.span().in(text))
        .containsExactly(
            "\"No iremos.\"", "Así lo dijo.", "«¿Vendrán?»", "Nadie lo sabe…", "Eso dicen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n\t ",
        "\uD83D",
        "Ganó 😀🇪🇸 el portavoz 👩‍👩‍👧 del régimen.",
        "El pai\u0301s llego\u0301 al li\u0301mite.",
        "שלום, dijo العالم a los periodistas.",
        "\u0000\u0001 nada \uFFFF más",
        "a/b-c_d @usuario #etiqueta http://ejemplo.es/x?y=1 3.000,5 % del 1º",
        "«»\"'…—–¡¿()[]{}<>&amp;"
      })
  void everySpanHoldsItsWord(String text) {
    check(text);
  }

  /** Random text of all planes; the seed stands in the message of a failure. */
  @Test
  void randomTextGoesThrough() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        int plane = random.nextInt(4);
        text.appendCodePoint(
            plane == 0
                ? random.nextInt(0x11000)
                : plane == 1 ? 0x1F300 + random.nextInt(0x300) : random.nextInt(0x180));
      }
      try {
        check(text.toString());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + text, e);
      }
    }
  }

  private static void check(String text) {
    int last = 0;
    for (Sentence sentence : Spanish.read(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().length()).isPositive();
        last = token.span().start();
        if (sentence.tokens().stream().filter(t -> t.span().equals(token.span())).count() == 1) {
          assertThat(token.form()).isEqualTo(token.span().in(text));
        }
        assertThat(sentence.head(token.index()))
            .isLessThan(sentence.size())
            .isNotEqualTo(token.index());
        assertThat(token.lemma()).isNotEmpty();
      }
    }
  }

  @Test
  void aSentenceWithoutEndAndAWordWithoutEndAreCut() {
    ParsedArticle words = Spanish.read("perro ".repeat(3_000));
    assertThat(words.sentences()).allMatch(s -> s.size() <= SentenceCutter.LONGEST);
    ParsedArticle letters = Spanish.read("a".repeat(50_000));
    assertThat(letters.sentences()).isNotEmpty();
  }

  @Test
  void allThreadsReadTheSame() {
    String text = "El portavoz del Ejército negó haber enviado tropas al sur de Mali el martes.";
    List<String> first = forms(Spanish.read(text).sentences().get(0));
    List<List<String>> all =
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> forms(Spanish.read(text).sentences().get(0)))
            .toList();
    assertThat(all).allMatch(first::equals);
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntaxReaders.forLanguage("xx"))
        .withMessageContaining("xx");
  }

  private static List<String> forms(Sentence sentence) {
    List<String> forms = new ArrayList<>();
    sentence.tokens().forEach(t -> forms.add(t.form()));
    return forms;
  }
}
