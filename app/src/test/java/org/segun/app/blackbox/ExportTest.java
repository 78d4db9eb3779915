package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Exports, import and registers as a user has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {

  private static final String EXAMPLES = "../examples";

  private Path folder;
  private String ledger;

  @BeforeAll
  void fillTheLedger(@TempDir Path made) {
    folder = made;
    ledger = folder.resolve("ledger.db").toString();
    assertThat(Run.of("add", "--ledger", ledger, EXAMPLES).code()).isZero();
  }

  private Run export(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "export";
    arguments[1] = "--ledger";
    arguments[2] = ledger;
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Run.of(arguments);
  }

  @Test
  void whatIsExportedIsTakenBackAndExportedTheSame() throws IOException {
    Path lines = folder.resolve("out.jsonl");
    Run written = export("-o", lines.toString());
    assertThat(written.code()).as(written.err()).isZero();
    String other = folder.resolve("other.db").toString();
    assertThat(Run.of("import", "--ledger", other, lines.toString()).code()).isZero();
    assertThat(Run.of("export", "--ledger", other).out()).isEqualTo(Files.readString(lines));
  }

  @Test
  void everyFormatIsWritten() {
    for (String format :
        new String[] {
          "csv",
          "gold",
          "jsonld",
          "ftm",
          "html",
          "geojson",
          "kml",
          "graphml",
          "gexf",
          "polecat",
          "gdelt",
          "gdelt-mentions",
          "acled"
        }) {
      Run run = export("--format", format);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).as(format).isNotEmpty();
      assertThat(run.err()).contains("rows written");
    }
  }

  @Test
  void filtersHold() {
    String rows = export("--format", "csv", "--rows", "events", "--type", "TRANSFER").out();
    assertThat(rows.lines().skip(1)).isNotEmpty().allMatch(l -> l.contains(",TRANSFER,"));
  }

  @Test
  void anUnknownFormatIsRefusedWithTheNamesOfAll() {
    Run run = export("--format", "docx");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("docx").contains("graphml");
  }

  @Test
  void aBrokenLineIsToldWithItsNumberAndTheRestIsTaken() throws IOException {
    Path lines = folder.resolve("broken.jsonl");
    String good = export().out().lines().findFirst().orElseThrow();
    Files.writeString(lines, "{\"doc\":\n" + good + "\n");
    Run run = Run.of("import", "--ledger", folder.resolve("b.db").toString(), lines.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.jsonl:1:").contains("1 new");
  }

  @Test
  void registersSayWhoClaimsAndWhoDenies() {
    Run text = Run.of("transfers", "--ledger", ledger);
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out()).contains("Supplier").contains("Estados Unidos").contains("denied");
    Run json = Run.of("transfers", "--ledger", ledger, "--format", "json");
    assertThat(json.out()).startsWith("[").contains("\"status\":\"denied\"");
    assertThat(Run.of("meetings", "--ledger", ledger, "--ui", "es").out()).contains("Anfitrión");
    assertThat(Run.of("sanctions", "--ledger", ledger, "--format", "csv").out())
        .startsWith("by,by_code,against");
  }

  @Test
  void readingWritesTheSameFormats() {
    assertThat(Run.of("read", "--format", "csv", EXAMPLES).out()).startsWith("claim,article,doc");
    assertThat(Run.of("read", "--format", "gdelt", EXAMPLES).out().lines())
        .allMatch(l -> l.split("\t", -1).length == 61);
    assertThat(Run.of("read", "--format", "docx", EXAMPLES).code()).isEqualTo(2);
  }
}
