package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.ParsedArticle;

class TimeReaderTest {

  private static final TimeReader READER = TimeReaders.forLanguage("es", RuleFolder.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10 | Se reunirán este miércoles en Pekín. | [2023-10-04,2023-10-11,2023-10-18,2023-10-25]",
        "2023-10 | El mes pasado hubo un acuerdo. | 2023-09",
        "2023-10 | Hoy hubo un acuerdo. | 2023-10",
        "2023-10 | Hubo contactos entre el 7 de septiembre y el 1 de octubre. | 2023-09-07/2023-10-01",
        "2023 | El año pasado hubo un acuerdo. | 2022",
        "2023-10-20 | El jueves se reunió el Consejo. | 2023-10-19",
        "2023-10-20 | Este jueves se reunirá el Consejo. | 2023-10-26",
        "'' | El acuerdo es del 18 de octubre de 2023. | 2023-10-18",
        "2023-10-20 | Se reunieron el lunes 16 y este miércoles. | [2023-10-16,2023-10-18]",
        "'' | El acuerdo es de 1995. | 1995"
      })
  void readsAgainstTheArticlesDate(String date, String text, String value) {
    List<TimeMention> mentions = READER.read(PlainSentences.article(text, date));
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).value()).hasToString("Optional[" + value + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "Hoy hubo un acuerdo.",
    "El jueves hubo un acuerdo.",
    "Hace dos meses hubo un acuerdo.",
    "El 3 de mayo hubo uno."
  })
  void inventsNoDateForAnArticleWithoutOne(String text) {
    List<TimeMention> mentions = READER.read(PlainSentences.article(text, ""));
    assertThat(mentions).hasSize(1).allMatch(m -> m.value().isEmpty());
  }

  @Test
  void readsLongAndOddTextInLinearTime() {
    List<String> texts =
        List.of(
            "el lunes y ".repeat(8_000),
            "entre el 3 y el 5 de ".repeat(4_000),
            "hace dos semanas ".repeat(8_000),
            "9".repeat(1_000_000),
            "x".repeat(1_000_000),
            "\u0301\u200f 😀 31 de febrero de 0000 hace 999999 años ".repeat(1_000));
    for (String text : texts) {
      ParsedArticle article = PlainSentences.article(text, "2023-10-18");
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> READER.read(article));
    }
    assertThat(READER.read(PlainSentences.article("", "2023-10-18"))).isEmpty();
  }

  @Test
  void mentionsFollowEachOther() {
    String text =
        "Del lunes al martes, ayer por la noche, hoy y mañana, en mayo de 2003 y el 4 de junio pasado.";
    int end = 0;
    for (TimeMention mention : READER.read(PlainSentences.article(text, "2023-10-18"))) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isPositive();
  }
}
