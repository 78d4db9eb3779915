package org.segun.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.segun.app.output.RegisterText;
import org.segun.app.output.Style;
import org.segun.ledger.export.Export;
import org.segun.ledger.export.Register;
import org.segun.ledger.model.Event;
import org.segun.ledger.store.Field;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code segun transfers}, {@code segun meetings}, {@code segun sanctions}: a register of one kind
 * of event.
 */
abstract class RegisterCommand implements Callable<Integer>, FilterChoice.Filtered {

  /** How it is written. */
  enum As {
    TEXT,
    CSV,
    JSON,
    XLSX
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "register-format")
  private As format = As.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "export-output")
  private @Nullable Path output;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "export-limit")
  private long limit = Long.MAX_VALUE;

  private final FilterChoice filter = new FilterChoice();
  private final LedgerDesk desk;
  private final Register register;

  RegisterCommand(LedgerDesk desk, Register register) {
    this.desk = desk;
    this.register = register;
  }

  /** Goods on the move. */
  @Command(
      name = "transfers",
      resourceBundle = "org.segun.app.messages",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Transfers extends RegisterCommand {
    Transfers(LedgerDesk desk) {
      super(desk, Register.TRANSFERS);
    }
  }

  /** Meetings and talks. */
  @Command(
      name = "meetings",
      resourceBundle = "org.segun.app.messages",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Meetings extends RegisterCommand {
    Meetings(LedgerDesk desk) {
      super(desk, Register.MEETINGS);
    }
  }

  /** Relations reduced. */
  @Command(
      name = "sanctions",
      resourceBundle = "org.segun.app.messages",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Sanctions extends RegisterCommand {
    Sanctions(LedgerDesk desk) {
      super(desk, Register.SANCTIONS);
    }
  }

  @Override
  public FilterChoice filter() {
    return filter;
  }

  @Override
  public Integer call() {
    Filter.Builder builder = filter.builder(Objects.requireNonNull(spec), desk.messages());
    if (builder.build().of(Field.TYPE).isEmpty()) {
      register.types().forEach(t -> builder.and(Field.TYPE, t.name()));
    }
    try (Ledger ledger = desk.openReadOnly(ledgerChoice);
        ExportFile file = ExportFile.of(Optional.ofNullable(output), desk.surroundings())) {
      if (format == As.TEXT) {
        print(ledger, builder.build(), file);
      } else {
        export(ledger, builder.limit(limit).build(), file);
      }
      file.finish();
      return desk.surroundings().out().checkError() ? 1 : 0;
    } catch (IOException e) {
      desk.tell("segun: " + desk.messages().text("export-failed", String.valueOf(e.getMessage())));
      return 1;
    }
  }

  private void export(Ledger ledger, Filter asked, ExportFile file) throws IOException {
    Register.Form form = Register.Form.valueOf(format.name());
    try (Export<Event> export = register.in(form, file.out())) {
      new ExportRun(ledger, asked).events(export);
    }
  }

  private void print(Ledger ledger, Filter asked, ExportFile file) throws IOException {
    RegisterText text =
        new RegisterText(
            desk.messages(),
            output == null ? desk.style() : Style.PLAIN,
            desk.surroundings().columns(),
            register.name().toLowerCase(Locale.ROOT));
    long count = 0;
    try (Stream<Event> events = ledger.events(asked)) {
      for (Iterator<Event> i = events.iterator(); i.hasNext() && count < limit; ) {
        Optional<Map<String, String>> row = register.row(i.next());
        if (row.isPresent()) {
          String written = (count++ == 0 ? text.heading() : "") + text.row(row.get());
          file.out().write(written.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    desk.tell(desk.messages().text("register-count", count));
  }
}
