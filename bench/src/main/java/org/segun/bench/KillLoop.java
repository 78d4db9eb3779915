package org.segun.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.segun.ledger.json.ArticleParser;
import org.segun.ledger.json.ReadArticle;
import org.segun.ledger.model.Claim;
import org.segun.ledger.store.Arrival;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;

/**
 * Starts a process that adds article after article, kills it at some moment ({@code kill -9}), and
 * looks whether the ledger is whole and holds all that the process said it had saved.
 */
final class KillLoop {

  private static final int LONGEST_MILLISECONDS = 400;

  private final Path ledger;
  private final Path log;
  private final int times;
  private final Random random = new Random(20_231_018);

  KillLoop(Path folder, int times) {
    this.ledger = folder.resolve("killed.db");
    this.log = folder.resolve("saved.txt");
    this.times = times;
  }

  /** Whether nothing was ever lost. */
  boolean run() throws IOException, InterruptedException {
    int killed = 0;
    for (int i = 0; i < times; i++) {
      Process child = start();
      awaitSomething(child);
      killed += child.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS) ? 0 : 1;
      child.destroyForcibly().waitFor();
      if (!isWhole()) {
        System.out.println("lost something at kill " + (i + 1));
        return false;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d processes started, %d killed while they wrote; %d articles saved; nothing lost%n",
        times,
        killed,
        saved().size());
    return true;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            ledger.toString(),
            log.toString())
        .inheritIO()
        .start();
  }

  /** The clock of the kill runs from the first save on: starting takes longer than writing. */
  private void awaitSomething(Process child) throws IOException, InterruptedException {
    long before = Files.exists(log) ? Files.size(log) : 0;
    while (child.isAlive() && (!Files.exists(log) || Files.size(log) == before)) {
      Thread.sleep(5);
    }
  }

  private List<String> saved() throws IOException {
    if (!Files.exists(log)) {
      return List.of();
    }
    String all = Files.readString(log, StandardCharsets.US_ASCII);
    int end = all.lastIndexOf('\n');
    return end < 0 ? List.of() : List.of(all.substring(0, end).split("\n"));
  }

  private boolean isWhole() throws IOException {
    try (Ledger opened = Ledger.open(ledger)) {
      for (String id : saved()) {
        if (opened.article(id).isEmpty()) {
          return false;
        }
      }
      try (Stream<Claim> claims = opened.claims(Filter.ALL)) {
        // Every claim comes back with its article, or this throws.
        return opened.isWhole() && claims.count() == opened.count(Filter.ALL);
      }
    }
  }

  /** The process that is killed. */
  static final class Child {

    private Child() {}

    public static void main(String[] arguments) throws IOException {
      Path log = Path.of(arguments[1]);
      long number = System.currentTimeMillis() * 1000;
      try (Ledger ledger = Ledger.open(Path.of(arguments[0]));
          java.io.OutputStream out =
              Files.newOutputStream(
                  log,
                  java.nio.file.StandardOpenOption.CREATE,
                  java.nio.file.StandardOpenOption.APPEND)) {
        for (int i = 0; i < 100_000; i++) {
          List<String> ids = new ArrayList<>();
          long first = number + i * 3L;
          ledger.together(
              () -> {
                for (long n = first; n < first + 3; n++) {
                  ids.add(ledger.add(arrival(n)).article().id());
                }
                return ids;
              });
          // Only what the ledger has said it saved is written down.
          out.write((String.join("\n", ids) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
      }
    }

    private static Arrival arrival(long n) {
      String text = "Rusia envi\u00f3 " + n + " fusiles a Siria.";
      String line =
          "{\"doc\":\"d"
              + n
              + "\",\"lang\":\"es\",\"date\":\"2023-10-18\",\"text\":\""
              + text
              + "\",\"events\":[{\"type\":\"TRANSFER\",\"factuality\":\"CT+\",\"tense\":\"past\","
              + "\"trigger\":{\"start\":6,\"end\":11},\"actors\":[{\"start\":0,\"end\":5,\"code\":\"RUS\"}]}]}";
      ReadArticle read = new ArticleParser().read(line, 1);
      return new Arrival(read.article(), read.events(), Map.of(), "r");
    }
  }
}
