package org.segun.app;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.segun.Reading;
import org.segun.app.input.InputOptions;
import org.segun.app.output.ArticleText;
import org.segun.app.output.EvidenceText;
import org.segun.app.output.Style;
import org.segun.ledger.export.Format;
import org.segun.ledger.export.MissingPartException;
import org.segun.ledger.json.ArticleJson;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code segun read}: articles in, event mentions out. */
@Command(
    name = "read",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {

  private static final String TEXT = "text";

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      descriptionKey = "format",
      defaultValue = "text")
  private String format = TEXT;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Choices choices = new Choices();

  private final Surroundings surroundings;
  private final Readers readers;
  private final Messages messages;

  ReadCommand(Surroundings surroundings, Readers readers, Messages messages) {
    this.surroundings = surroundings;
    this.readers = readers;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw choices.wrong(messages.text("threads-too-few"));
    }
    RuleFolder rules = choices.ruleFolder(messages);
    InputOptions options = choices.inputOptions(messages, rules);
    Session session =
        new Session(surroundings, messages, () -> readers.with(Optional.ofNullable(choices.rules)));
    Optional<Consumer<Reading>> printer = printer();
    if (printer.isPresent()) {
      return session.run(choices.files, options, threads, printer.get());
    }
    return export(session, options, rules);
  }

  private int export(Session session, InputOptions options, RuleFolder rules) {
    CommandSpec self = Objects.requireNonNull(spec);
    Format wanted = Formats.named(format, self, messages);
    try (ReadExport export = ReadExport.to(wanted, surroundings, messages, rules.version())) {
      return session.run(choices.files, options, threads, export);
    } catch (MissingPartException e) {
      throw choices.wrong(messages.text("export-part", wanted.id(), e.part()));
    }
  }

  /** What prints for people, or plain lines of JSON; none where a format of export is asked. */
  private Optional<Consumer<Reading>> printer() {
    if (format.equalsIgnoreCase(Format.JSONL.id())) {
      return Optional.of(
          result ->
              surroundings
                  .out()
                  .print(
                      ArticleJson.line(result.article(), result.events(), result.evidence())
                          + "\n"));
    }
    if (!format.equalsIgnoreCase(TEXT)) {
      return Optional.empty();
    }
    Style style = choices.isColoured(surroundings) ? Style.COLOUR : Style.PLAIN;
    ArticleText text = new ArticleText(messages, style, surroundings.columns());
    EvidenceText evidence = new EvidenceText(messages, style, surroundings.columns());
    return Optional.of(
        result ->
            surroundings
                .out()
                .print(
                    text.of(result.article(), result.events(), result.sentences().size())
                        + evidence.of(result.evidence())));
  }
}
