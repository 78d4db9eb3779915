package org.segun.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.ledger.json.ArticleParser;
import org.segun.ledger.json.BrokenLineException;
import org.segun.ledger.json.ReadArticle;
import org.segun.ledger.store.Ledger;
import org.segun.ledger.store.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segun import}: takes back what {@code segun export} wrote as JSON lines. */
@Command(
    name = "import",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private static final int BATCH = 64;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--as", paramLabel = "VERSION", descriptionKey = "import-as")
  private String rules = "imported";

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import-files")
  private List<String> files = List.of();

  private final LedgerDesk desk;
  private final ArticleParser parser = new ArticleParser();
  private final int[] outcomes = new int[Saved.Outcome.values().length];
  private int claims;
  private int broken;

  ImportCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = desk.open(ledgerChoice)) {
      for (String file : files) {
        take(file, ledger);
      }
    }
    desk.tell(
        desk.messages()
            .text(
                "import-summary",
                outcomes[Saved.Outcome.NEW.ordinal()],
                outcomes[Saved.Outcome.REPLACED.ordinal()],
                outcomes[Saved.Outcome.SAME.ordinal()],
                claims));
    return broken == 0 ? 0 : 1;
  }

  private void take(String file, Ledger ledger) {
    try (InputStream in =
            file.equals("-") ? desk.surroundings().in() : Files.newInputStream(Path.of(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      take(lines, file, ledger);
    } catch (IOException e) {
      broken++;
      desk.tell(file + ": " + desk.messages().text("unreadable", String.valueOf(e.getMessage())));
    }
  }

  private void take(BufferedReader lines, String file, Ledger ledger) throws IOException {
    List<ReadArticle> waiting = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        parse(line, number, file, waiting);
      }
      if (waiting.size() == BATCH) {
        save(waiting, ledger);
      }
    }
    save(waiting, ledger);
  }

  private void parse(String line, int number, String file, List<ReadArticle> waiting) {
    try {
      waiting.add(parser.read(line, number));
    } catch (BrokenLineException e) {
      broken++;
      desk.tell(file + ":" + number + ": " + desk.messages().text("import-broken", e.reason()));
    }
  }

  private void save(List<ReadArticle> waiting, Ledger ledger) {
    List<Saved> saved =
        ledger.together(
            () -> waiting.stream().map(r -> ledger.add(r.article(), r.events(), rules)).toList());
    waiting.clear();
    for (Saved one : saved) {
      outcomes[one.outcome().ordinal()]++;
      claims += one.claims().size();
    }
  }
}
