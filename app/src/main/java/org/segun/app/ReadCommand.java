package org.segun.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.segun.Reading;
import org.segun.app.input.InputOptions;
import org.segun.app.output.ArticleText;
import org.segun.app.output.Style;
import org.segun.ledger.json.ArticleJson;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code segun read}: articles in, event mentions out. */
@Command(
    name = "read",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {

  /** What is written. */
  enum Format {
    TEXT,
    JSONL
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      descriptionKey = "format",
      defaultValue = "text")
  private Format format = Format.TEXT;

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
    return new Session(
            surroundings, messages, () -> readers.with(Optional.ofNullable(choices.rules)))
        .run(choices.files, options, threads, printer());
  }

  private Consumer<Reading> printer() {
    if (format == Format.JSONL) {
      return result ->
          surroundings.out().print(ArticleJson.line(result.article(), result.events()) + "\n");
    }
    Style style = choices.isColoured(surroundings) ? Style.COLOUR : Style.PLAIN;
    ArticleText text = new ArticleText(messages, style, surroundings.columns());
    return result ->
        surroundings
            .out()
            .print(text.of(result.article(), result.events(), result.sentences().size()));
  }
}
