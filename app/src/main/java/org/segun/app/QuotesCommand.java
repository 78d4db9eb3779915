package org.segun.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.segun.Reading;
import org.segun.app.input.InputOptions;
import org.segun.app.output.QuoteCsv;
import org.segun.app.output.QuoteText;
import org.segun.app.output.Style;
import org.segun.ledger.json.ArticleJson;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code segun quotes}: articles in, who says what out. */
@Command(
    name = "quotes",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class QuotesCommand implements Callable<Integer> {

  /** What is written where it is not for people. */
  static final class Format {
    @Option(names = "--json", descriptionKey = "quotes-json")
    boolean json;

    @Option(names = "--csv", descriptionKey = "quotes-csv")
    boolean csv;
  }

  @ArgGroup(exclusive = true)
  private @Nullable Format format;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Choices choices = new Choices();

  private final Surroundings surroundings;
  private final Readers readers;
  private final Messages messages;

  QuotesCommand(Surroundings surroundings, Readers readers, Messages messages) {
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
    if (format != null && format.json) {
      return result -> surroundings.out().print(json(result) + "\n");
    }
    if (format != null && format.csv) {
      QuoteCsv csv = new QuoteCsv();
      surroundings.out().print(csv.heading());
      return result -> surroundings.out().print(csv.of(result));
    }
    Style style = choices.isColoured(surroundings) ? Style.COLOUR : Style.PLAIN;
    QuoteText text = new QuoteText(messages, style, surroundings.columns());
    return result -> surroundings.out().print(text.of(result));
  }

  private static String json(Reading result) {
    return ArticleJson.quotes(result.article(), result.attributions(), result.events());
  }
}
