package org.segun.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the scorer that comes with the evaluation data, on the terminal of this program. */
final class Scorer {

  private Scorer() {}

  static int score(String script, Path gold, Path predicted, boolean misses)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(DataFolder.file("gold/" + script).toString());
    command.add(gold.toString());
    command.add(predicted.toString());
    if (misses) {
      command.add("--misses");
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** What the scorer says. */
  static List<String> lines(String script, Path gold, Path predicted)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3",
                DataFolder.file("gold/" + script).toString(),
                gold.toString(),
                predicted.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    process.waitFor();
    return lines;
  }
}
