package org.segun.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.segun.ledger.json.SampleArticle;
import org.segun.model.EventMention;
import org.segun.text.Span;

class EventTextTest {

  private static String render(EventMention event, String text, int columns) {
    return new EventText(
            (key, details) -> details.length == 0 ? key : key + " " + details[0],
            Style.PLAIN,
            columns)
        .of(1, event, text);
  }

  @Test
  void writesLinesForPeople() {
    assertThat(render(SampleArticle.event(), SampleArticle.article().text(), 0))
        .isEqualTo(
            """
              1  TRANSFER (ship)  Irán [IRN] → Yemen [YEM REB]
                 role.to Yemen [YEM] · 2023-09 (en septiembre) · goods.arms: 1.500 misiles (1500–1500.5 missile) · CT+ factuality.certain, tense.past
                 according-to el Pentágono [USA] (Se\u0301gu\u0301n)
                 Se\u0301gu\u0301n el Pentágono, Irán «envió» en septiembre 1.500 misiles a Yemen.
            """);
  }

  @Test
  void breaksLinesBetweenWords() {
    String[] lines = render(SampleArticle.event(), SampleArticle.article().text(), 60).split("\n");
    assertThat(lines)
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(62));
  }

  @Test
  void cutsAVeryLongSentence() {
    String text = "palabra ".repeat(5000) + "envió " + "\uD83D\uDE00".repeat(5000);
    int at = text.indexOf("envió");
    String excerpt =
        Excerpt.of(text, new Span(0, text.length()), new Span(at, at + 5), Style.PLAIN);
    assertThat(excerpt)
        .startsWith("… palabra")
        .contains("«envió»")
        .endsWith(" …")
        .hasSizeLessThan(800);
    assertThat(excerpt.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
        .isEmpty();
  }
}
