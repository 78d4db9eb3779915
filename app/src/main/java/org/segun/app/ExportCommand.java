package org.segun.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.segun.ledger.export.ArticleClaims;
import org.segun.ledger.export.Export;
import org.segun.ledger.export.Format;
import org.segun.ledger.export.MissingPartException;
import org.segun.ledger.model.Event;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code segun export}: claims and events of a ledger in the format of another tool. */
@Command(
    name = "export",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer>, FilterChoice.Filtered {

  /** What a row is, where a format can have both. */
  enum Rows {
    MENTIONS,
    EVENTS
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      descriptionKey = "export-format",
      defaultValue = "jsonl")
  private String format = "jsonl";

  @Option(names = "--gold", descriptionKey = "export-gold")
  private boolean gold;

  @Option(names = "--rows", paramLabel = "ROWS", descriptionKey = "export-rows")
  private Rows rows = Rows.MENTIONS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "export-output")
  private @Nullable Path output;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "export-limit")
  private long limit = Long.MAX_VALUE;

  private final FilterChoice filter = new FilterChoice();
  private final LedgerDesk desk;

  ExportCommand(LedgerDesk desk) {
    this.desk = desk;
  }

  @Override
  public FilterChoice filter() {
    return filter;
  }

  @Override
  public Integer call() {
    CommandSpec self = Objects.requireNonNull(spec);
    Format wanted = gold ? Format.GOLD : Formats.named(format, self, desk.messages());
    Filter asked = filter.builder(self, desk.messages()).limit(limit).build();
    try (Ledger ledger = desk.openReadOnly(ledgerChoice);
        ExportFile file = ExportFile.of(Optional.ofNullable(output), desk.surroundings())) {
      ExportRun run = new ExportRun(ledger, asked);
      long leftOut = write(run, wanted, file);
      file.finish();
      if (desk.surroundings().out().checkError()) {
        return 1;
      }
      desk.tell(desk.messages().text("export-summary", run.written(), leftOut));
      return 0;
    } catch (MissingPartException e) {
      throw new ParameterException(
          self.commandLine(), desk.messages().text("export-part", wanted.id(), e.part()));
    } catch (IOException e) {
      desk.tell("segun: " + desk.messages().text("export-failed", String.valueOf(e.getMessage())));
      return 1;
    }
  }

  private long write(ExportRun run, Format wanted, ExportFile file) throws IOException {
    boolean byEvent = wanted.takesEvents() && (rows == Rows.EVENTS || !wanted.takesArticles());
    if (byEvent) {
      try (Export<Event> export = wanted.ofEvents(file.out(), desk.messages().locale())) {
        run.events(export);
        return export.leftOut();
      }
    }
    try (Export<ArticleClaims> export = wanted.ofArticles(file.out())) {
      run.articles(export);
      return export.leftOut();
    }
  }
}
