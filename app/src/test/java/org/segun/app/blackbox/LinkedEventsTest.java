package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linked events as a user sees them: listed, explained, joined and parted by hand. */
class LinkedEventsTest {

  private static final String ARTICLES =
      "{\"doc\":\"1\",\"lang\":\"es\",\"date\":\"2023-10-14\",\"outlet\":\"La Prensa\",\"text\":"
          + "\"Corea del Norte envió a Rusia 1.000 contenedores con municiones desde el puerto de"
          + " Rajin.\"}\n"
          + "{\"doc\":\"2\",\"lang\":\"es\",\"date\":\"2023-10-15\",\"outlet\":\"El Diario\",\"text\":"
          + "\"Según Washington, Corea del Norte envió a Rusia 1.000 contenedores de municiones por"
          + " el puerto de Rajin.\"}\n";

  @TempDir private Path folder;

  private Run run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--ledger";
    all[arguments.length + 1] = folder.resolve("test.db").toString();
    return Run.of(all);
  }

  @BeforeEach
  void add() {
    Run run = Run.fed(ARTICLES, "add", "-", "--ledger", folder.resolve("test.db").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private List<String> events() {
    return run("events", "--type", "TRANSFER").out().lines().toList();
  }

  private static String id(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  @Test
  void oneShipmentToldTwiceIsOneLine() {
    assertThat(events()).hasSize(1);
    assertThat(events().get(0)).contains("told twice by 2 independent sources");
    assertThat(run("events", "--min-tellings", "3").out()).isEmpty();
  }

  @Test
  void explainSaysWhyTheyAreOne() {
    Run english = run("explain", id(events().get(0)));
    assertThat(english.code()).isZero();
    assertThat(english.out()).contains("1 and 2 are one: ").contains("the same word for the act");
    assertThat(run("explain", id(events().get(0)), "--ui", "es").out()).contains("son uno: ");
    assertThat(run("explain", "e-0000000000000000").code()).isEqualTo(1);
  }

  @Test
  void handsPartAndJoin() {
    String event = id(events().get(0));
    String claim =
        run("explain", event)
            .out()
            .lines()
            .filter(l -> l.startsWith("  2  "))
            .map(l -> l.substring(l.lastIndexOf(' ') + 1))
            .findFirst()
            .orElseThrow();
    assertThat(run("split", event, claim, "--who", "ana").code()).isZero();
    assertThat(events()).hasSize(2);
    List<String> both = events().stream().map(LinkedEventsTest::id).toList();
    assertThat(run("merge", both.get(0), both.get(1)).code()).isZero();
    assertThat(events()).hasSize(1);
    assertThat(run("split", event, "m-0").code()).isEqualTo(1);
  }
}
