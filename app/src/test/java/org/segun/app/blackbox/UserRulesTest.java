package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the user's own, sound and broken. */
class UserRulesTest {

  private static final String SENTENCE = "El canciller zurumbó a su homólogo alemán en Berlín.";

  @TempDir Path folder;

  private void rule(String text) throws IOException {
    Path events = Files.createDirectories(folder.resolve("es/events"));
    Files.writeString(events.resolve("own.rules"), text);
  }

  private Run read() {
    return Run.fed(SENTENCE, "read", "--lang", "es", "--rules", folder.toString(), "-");
  }

  @Test
  void addsASense() throws IOException {
    rule(
        "[event accuse.zurumbar]\nverb: zurumbar\ntype: ACCUSE\n"
            + "yes: El alcalde «zurumbó» al juez.\nno: El juez calló.\n");
    Run run = read();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("ACCUSE").contains("«zurumbó»");
  }

  @Test
  void stopsAtABrokenRuleAndSaysWhereItStands() throws IOException {
    rule("[event accuse.zurumbar]\nverb: zurumbar\ntype: NOSUCHTYPE\n");
    Run run = read();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("own.rules:").contains("NOSUCHTYPE").hasLineCount(1);
  }
}
