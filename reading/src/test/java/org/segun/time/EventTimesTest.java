package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.ParsedArticle;

class EventTimesTest {

  private static final TimeReader READER = TimeReaders.forLanguage("es", RuleFolder.builtIn());
  private static final EventTimes EVENT_TIMES = EventTimes.forLanguage("es", RuleFolder.builtIn());

  @Test
  void theExpressionOfTheVerbIsTheEvents() {
    ParsedArticle article =
        PlainSentences.article("El canciller llegó ayer a Quito.", "2023-10-18");
    Optional<TimeMention> time = EVENT_TIMES.of(article, READER.read(article), 0, 2);
    assertThat(time.flatMap(TimeMention::value)).hasToString("Optional[2023-10-17]");
  }

  @Test
  void anotherSentencesTimeIsNot() {
    ParsedArticle article =
        PlainSentences.article("El canciller llegó ayer a Quito.", "2023-10-18");
    List<TimeMention> elsewhere =
        READER.read(article).stream()
            .map(
                m ->
                    new TimeMention(
                        1,
                        m.first(),
                        m.last(),
                        m.span(),
                        m.value(),
                        m.timex(),
                        m.timexValue(),
                        m.rule()))
            .toList();
    assertThat(EVENT_TIMES.of(article, elsewhere, 0, 2)).isEmpty();
  }
}
