package org.segun.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Tables of text, read back by a reader that knows nothing of the writer. */
class TextTablesTest {

  @Provide
  Arbitrary<String> hostile() {
    return HostileText.any();
  }

  @Property(tries = 300)
  void commasAndQuotesComeBack(@ForAll("hostile") String text) {
    ArticleClaims told = SampleClaims.with(text);
    List<CsvRecord> records = records(SampleClaims.written(Format.CSV, told));
    assertThat(records).hasSize(1 + told.claims().size());
    int title = records.get(0).getFields().indexOf("title");
    for (CsvRecord record : records.subList(1, records.size())) {
      assertThat(record.getFieldCount()).isEqualTo(records.get(0).getFieldCount());
      assertThat(record.getField(title)).isEqualTo(Clean.formula(Clean.unicode(text)));
    }
  }

  private static List<CsvRecord> records(byte[] csv) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
        .stream()
        .toList();
  }

  @Test
  void aFormulaIsDisarmedAndANegativeNumberIsNot() {
    assertThat(Clean.formula("=1+1")).isEqualTo("'=1+1");
    assertThat(Clean.formula(" \u202E@SUM(A1)")).isEqualTo("' \u202E@SUM(A1)");
    assertThat(Clean.formula("Kim")).isEqualTo("Kim");
    String csv =
        new String(
            SampleClaims.written(Format.CSV, SampleClaims.with("-5")), StandardCharsets.UTF_8);
    assertThat(csv).contains("'-5").contains(",42.89,132.35,");
  }
}
