package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.segun.lexicon.RuleFolder;

/** How a language speaks of time, construction by construction, through the whole reader. */
class ConstructionsTest {

  private static final String WRITTEN = "2023-10-18";
  private static final TimeReader READER = TimeReaders.forLanguage("es", RuleFolder.builtIn());

  @TestFactory
  List<DynamicTest> everyConstructionIsRead() throws IOException {
    InputStream in = Objects.requireNonNull(ConstructionsTest.class.getResourceAsStream("es.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> DynamicTest.dynamicTest(line, () -> prove(line)))
          .toList();
    }
  }

  private static void prove(String line) {
    boolean timex = line.contains(" / ");
    String[] parts = line.split(timex ? " / " : " = ");
    String text = parts[0].replace("«", "").replace("»", "");
    String wanted = parts[0].substring(parts[0].indexOf('«') + 1, parts[0].indexOf('»'));
    assertThat(READER.read(PlainSentences.article(text, WRITTEN)))
        .extracting(m -> m.span().in(text) + " = " + value(m, timex))
        .contains(wanted + " = " + parts[1].strip());
  }

  private static String value(TimeMention mention, boolean timex) {
    return timex ? mention.timexValue() : mention.value().map(Object::toString).orElse("none");
  }
}
