package org.segun.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.segun.app.Main;
import org.segun.app.Readers;
import org.segun.app.Surroundings;
import org.segun.ledger.model.Claim;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Adds the UN stories to a fresh ledger by {@code segun add}, then more, asks it, and tells what
 * that takes.
 */
@Command(
    name = "ledger",
    description = "Fills a ledger with the UN stories: time, size, memory, and queries.")
final class LedgerCommand implements Callable<Integer> {

  private static final List<String> QUERIES =
      List.of(
          "--type CONSULT --since 2008 --until 2008",
          "--actor USA --with IRQ",
          "--actor RUS --type TRANSFER --type AID",
          "--place COL --certainty denied",
          "--source IGO --goods food",
          "--actor \"Kofi Annan\" --type CONSULT");

  private static final List<String> SEARCHES =
      List.of(
          "env\u00edo de municiones",
          "\"ayuda humanitaria\" refugiados",
          "misil* -Irak",
          "el secretario general de la ONU conden\u00f3 el ataque");

  @Option(names = "--stories", description = "How many to add first (default: ${DEFAULT-VALUE}).")
  private int stories = 20_575;

  @Option(names = "--more", description = "How many to add then (default: ${DEFAULT-VALUE}).")
  private int more = 1_000;

  @Option(names = "--kill", description = "Instead: kill a process that adds, so many times.")
  private int kills;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("segun-ledger");
    try {
      if (kills > 0) {
        return new KillLoop(folder, kills).run() ? 0 : 1;
      }
      System.out.println(Machine.describe());
      Path file = folder.resolve("ledger.db");
      add("first " + stories, lines(folder, 0, stories), file);
      add("another " + more, lines(folder, stories, more), file);
      add("the same again", lines(folder, 0, stories), file);
      ask(file);
      return 0;
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static Path lines(Path folder, int from, int count) throws IOException {
    Path file = folder.resolve("stories-" + from + ".jsonl");
    Path all = DataFolder.file("corpora/news-es-un-2003-2011.jsonl.gz");
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(all)), StandardCharsets.UTF_8));
        BufferedWriter out = Files.newBufferedWriter(file)) {
      String line = in.readLine();
      for (int i = 0; line != null && i < from + count; i++, line = in.readLine()) {
        if (i >= from) {
          out.write(line + "\n");
        }
      }
    }
    return file;
  }

  private static void add(String what, Path stories, Path file) throws IOException {
    long start = System.nanoTime();
    Surroundings here =
        new Surroundings(System.in, System.out, System.err, false, false, 0, System.getenv());
    int code =
        Main.run(here, Readers.fresh(), "add", "--ledger", file.toString(), stories.toString());
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-16s exit code %d, %7.1f s, file of %.1f MB; %s%n",
        what,
        code,
        seconds,
        Files.size(file) / 1e6,
        Machine.memory());
  }

  private static void ask(Path file) {
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      System.out.printf(Locale.ROOT, "%d claims%n", ledger.count(Filter.ALL));
      System.out.printf(Locale.ROOT, "%8s %8s %8s  %s%n", "first ms", "again ms", "found", "query");
      for (String query : QUERIES) {
        Filter filter = Filter.parse(query).limited(100);
        time(query, () -> claims(ledger, filter));
      }
      for (String query : SEARCHES) {
        time("search " + query, () -> ledger.search(query, Filter.ALL, 20).size());
      }
      Filter with = Filter.parse("--actor PRK");
      time("search n\u00facleares --actor PRK", () -> ledger.search("nucleares", with, 20).size());
      long shared = ledger.events(Filter.ALL).filter(e -> e.claims().size() >= 3).count();
      System.out.printf(Locale.ROOT, "%d events with 3 tellings or more%n", shared);
    }
  }

  private static int claims(Ledger ledger, Filter filter) {
    try (Stream<Claim> claims = ledger.claims(filter)) {
      return (int) claims.count();
    }
  }

  private static void time(String query, java.util.function.IntSupplier ask) {
    List<Double> times = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < 6; i++) {
      long start = System.nanoTime();
      found = ask.getAsInt();
      times.add((System.nanoTime() - start) / 1e6);
    }
    double again = times.subList(1, times.size()).stream().sorted().toList().get(2);
    System.out.printf(Locale.ROOT, "%8.1f %8.1f %8d  %s%n", times.get(0), again, found, query);
  }
}
