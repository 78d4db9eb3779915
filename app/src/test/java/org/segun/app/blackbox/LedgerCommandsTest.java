package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on a ledger, as a user has them. */
class LedgerCommandsTest {

  private static final String ARTICLE =
      "{\"doc\":\"a\",\"lang\":\"es\",\"date\":\"2023-10-18\",\"url\":\"http://x.pe/1\","
          + "\"text\":\"Ir\u00e1n envi\u00f3 ayer municiones a Yemen, seg\u00fan el Pent\u00e1gono.\"}\n";

  @TempDir Path folder;

  private Run segun(String input, String... arguments) {
    Map<String, String> environment =
        Map.of("SEGUN_LEDGER", folder.resolve("l.db").toString(), "USER", "ana");
    return Run.with(input.getBytes(StandardCharsets.UTF_8), environment, false, arguments);
  }

  private String firstId() {
    return segun("", "list", "--type", "TRANSFER").out().split(" ")[0];
  }

  @Test
  void addsOnceAndLists() {
    Run run = segun(ARTICLE, "add", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 new, 0 replaced, 0 unchanged");
    assertThat(segun(ARTICLE, "add", "-").err()).contains("0 new, 0 replaced, 1 unchanged");
    String changed = ARTICLE.replace("ayer", "el lunes");
    assertThat(segun(changed, "add", "-").err()).contains("0 new, 1 replaced, 0 unchanged");
    Run list = segun("", "list", "--actor", "IRN", "--to", "YEM", "--goods", "munitions");
    assertThat(list.out()).startsWith("m-").contains("TRANSFER", "[IRN]", "[YEM]", "[USA]");
    assertThat(list.err()).isEqualTo("1 claim\n");
    assertThat(segun("", "list", "--actor", "RUS").err()).isEqualTo("no claims\n");
  }

  @Test
  void searchesInAnyFormAndMarksWhatItFound() {
    segun(ARTICLE, "add", "-");
    for (String query : new String[] {"enviar munici\u00f3n", "ENVIO MUNICIONES", "munic*"}) {
      Run run = segun("", "search", query, "--actor", "IRN");
      assertThat(run.code()).isZero();
      assertThat(run.out()).as(query).contains("\u00abmuniciones\u00bb").contains("m-");
    }
    assertThat(segun("", "search", "municiones -Yemen").out()).isEmpty();
    assertThat(segun("", "search", "\"municiones ayer\"").out()).isEmpty();
    assertThat(segun("", "search", "\"ayer municiones\"").out()).contains("\u00abayer\u00bb");
  }

  @ParameterizedTest
  @CsvSource({
    "\"",
    "*",
    "'",
    "NEAR(a b)",
    "text:x",
    "a AND",
    "^x",
    "(((",
    "-",
    "\"\"\"",
    "x\"; DROP"
  })
  void takesAnyQuery(String query) {
    segun(ARTICLE, "add", "-");
    assertThat(segun("", "search", "--", query).code()).isZero();
    assertThat(segun("", "list", "--actor", "x' OR '1'='1").out()).isEmpty();
  }

  @Test
  void correctsRejectsAndTakesBack() {
    segun(ARTICLE, "add", "-");
    String id = firstId();
    Run run = segun("", "correct", id, "factuality=CT-", "time=2023-09");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("CT-", "2023-09", "ana", "factuality: ");
    assertThat(segun("", "list", "--certainty", "denied").out()).startsWith(id);
    segun("", "reread", "--all");
    assertThat(segun("", "list", "--certainty", "denied").out()).startsWith(id);
    assertThat(segun("", "correct", id, "type=DANCE").code()).isEqualTo(2);
    segun("", "correct", "--undo", id);
    segun("", "correct", "--undo", id);
    assertThat(segun("", "list", "--certainty", "denied").out()).isEmpty();
    assertThat(segun("", "reject", id).code()).isZero();
    assertThat(segun("", "list", "--type", "TRANSFER").out()).isEmpty();
    segun("", "reread", "--all");
    assertThat(segun("", "list", "--type", "TRANSFER").out()).isEmpty();
    segun("", "correct", "--undo", id);
    assertThat(firstId()).isEqualTo(id);
  }

  @Test
  void showsAndForgets() {
    segun(ARTICLE, "add", "-");
    String id = firstId();
    assertThat(segun("", "show", id).out()).contains("TRANSFER", id, "e-");
    assertThat(segun("", "show", "--json", "a").out()).startsWith("{\"doc\":\"a\"");
    assertThat(segun("", "forget", "http://www.x.pe/1/").code()).isZero();
    assertThat(segun("", "show", id).code()).isEqualTo(1);
    assertThat(segun("", "forget", "a").code()).isEqualTo(1);
  }

  @Test
  void tellsWhatOtherRulesWouldChange() throws Exception {
    segun(ARTICLE, "add", "-");
    Path rules = Files.createDirectories(folder.resolve("rules/world"));
    Files.writeString(rules.resolve("note.txt"), "another version");
    Run run = segun("", "diff", "--rules", folder.resolve("rules").toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 articles; 0 rows added, 0 dropped, 0 changed");
    assertThat(segun("", "diff").err()).contains("0 articles;");
  }

  @Test
  void tellsEachNewClaimOnce() throws Exception {
    Path feed = folder.resolve("feed.xml");
    Path lines = folder.resolve("lines.jsonl");
    String query = "--to YEM --goods munitions";
    assertThat(segun("", "alert", "add", "rss", query, "--to", "rss:" + feed).code()).isZero();
    segun("", "alert", "add", "exec", "municiones", "--to", "exec:cat >> " + lines);
    assertThat(segun("", "alert", "list").out()).contains("rss  " + query + "  rss:");
    segun(ARTICLE, "add", "-");
    segun(ARTICLE, "add", "-");
    assertThat(Files.readString(feed)).containsOnlyOnce("<item>").contains("TRANSFER Ir\u00e1n");
    assertThat(Files.readAllLines(lines)).hasSize(1);
    assertThat(segun("", "alert", "remove", "exec").code()).isZero();
    assertThat(segun("", "alert", "add", "x", "", "--to", "mail:me").code()).isEqualTo(2);
    assertThat(segun("", "alert", "add", "x", "--type DANCE", "--to", "rss:y").code()).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithALedger() throws Exception {
    Run missing = segun("", "list");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).startsWith("segun: there is no ledger ");
    Files.writeString(folder.resolve("l.db"), "This is no database at all, but a text.".repeat(99));
    assertThat(segun("", "list").err()).contains("l.db is no ledger; nothing was changed");
    assertThat(segun("", "--ui", "es", "add", "x.txt").err())
        .contains("l.db no es un registro; no se cambi\u00f3 nada");
  }
}
