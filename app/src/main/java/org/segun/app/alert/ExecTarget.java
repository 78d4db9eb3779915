package org.segun.app.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.segun.ledger.json.ArticleJson;
import org.segun.ledger.model.Claim;

/**
 * Runs a command of the user's for each claim, with the claim's line of JSON as its input and its
 * id and the alert's name in the environment.
 */
record ExecTarget(String command) implements Target {

  private static final int SECONDS = 60;

  @Override
  public void tell(String alert, List<Claim> fresh, List<Claim> earlier) throws IOException {
    for (Claim claim : fresh) {
      run(alert, claim);
    }
  }

  private void run(String alert, Claim claim) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("SEGUN_ALERT", alert);
    builder.environment().put("SEGUN_CLAIM", claim.id());
    Process process = builder.start();
    String line = ArticleJson.line(claim.article().article(), List.of(claim.mention())) + "\n";
    try (OutputStream in = process.getOutputStream()) {
      in.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A command need not read its input.
    }
    int code = finished(process);
    if (code != 0) {
      throw new IOException("exit code " + code);
    }
  }

  private static int finished(Process process) throws IOException {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no end after " + SECONDS + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IOException("interrupted", e);
    }
  }
}
