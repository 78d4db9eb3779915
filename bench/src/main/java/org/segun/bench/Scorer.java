package org.segun.bench;

import java.io.IOException;
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
}
