package org.segun.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.segun.Reading;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.source.Attribution;
import org.segun.source.Manner;
import org.segun.source.Truth;
import org.segun.text.Article;
import org.segun.text.Span;

/** Whatever an article holds, a row is one line, comes back as it was, and is no formula. */
class QuoteCsvTest {

  private static final String CELLS_OF_TEXT = "speaker spoken cue content doc";

  @Property(tries = 500)
  void anyTextIsARowOfHarmlessCells(@ForAll("texts") String text) {
    QuoteCsv csv = new QuoteCsv();
    String row = csv.of(reading(text));
    assertThat(row).endsWith("\n");
    assertThat(row.substring(0, row.length() - 1)).doesNotContain("\n", "\r", "\t");
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(csv.heading() + row).stream().toList();
    assertThat(rows).hasSize(1);
    for (String column : CELLS_OF_TEXT.split(" ")) {
      String cell = rows.get(0).getField(column);
      assertThat(cell).isEqualTo(Cell.of(text));
      assertThat(cell).doesNotMatch("(?s)^[\\s\\p{Z}\\p{Cf}]*[=+@\\-].*");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> nasty =
        Arbitraries.of('=', '+', '-', '@', '"', ',', ';', '\n', '\r', '\t', ' ', '\'', '\uFEFF')
            .injectDuplicates(0.2);
    Arbitrary<Character> any = Arbitraries.chars().range('\u0001', '\u2FFF');
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, nasty), net.jqwik.api.Tuple.of(2, any))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(QuoteCsvTest::joined);
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static Reading reading(String text) {
    Mention all = Mention.of(text, new Span(0, text.length()));
    Attribution said =
        new Attribution(
            Optional.of(new Actor(all, "UNK", Optional.empty())),
            Optional.of(all),
            all,
            0,
            0,
            List.of(all.span()),
            Manner.INDIRECT,
            List.of(),
            "neutral",
            Truth.OPEN,
            "say");
    return new Reading(
        Article.of(text, "es", "2023", text), List.of(), List.of(), List.of(said), List.of());
  }
}
