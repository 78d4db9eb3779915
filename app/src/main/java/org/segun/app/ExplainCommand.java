package org.segun.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.segun.Reading;
import org.segun.app.input.InputOptions;
import org.segun.app.output.ArticleText;
import org.segun.app.output.EventText;
import org.segun.app.output.Explanation;
import org.segun.app.output.Style;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventMention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code segun explain}: for each field of an event mention, which rule and which words gave it;
 * for an event of the ledger, why its tellings are one.
 */
@Command(
    name = "explain",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  @Option(names = "--event", paramLabel = "N", descriptionKey = "event")
  private @Nullable Integer event;

  @Mixin private Choices choices = new Choices();

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  private final Surroundings surroundings;
  private final Readers readers;
  private final Messages messages;

  ExplainCommand(Surroundings surroundings, Readers readers, Messages messages) {
    this.surroundings = surroundings;
    this.readers = readers;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (event != null && event < 1) {
      throw choices.wrong(messages.text("event-too-small"));
    }
    if (choices.files.stream().allMatch(EventExplanation::isEvent)) {
      return new EventExplanation(new LedgerDesk(surroundings, messages))
          .explain(choices.files, ledgerChoice);
    }
    RuleFolder rules = choices.ruleFolder(messages);
    InputOptions options = choices.inputOptions(messages, rules);
    return new Session(
            surroundings, messages, () -> readers.with(Optional.ofNullable(choices.rules)))
        .run(choices.files, options, 1, this::explain);
  }

  private void explain(Reading result) {
    Style style = choices.isColoured(surroundings) ? Style.COLOUR : Style.PLAIN;
    ArticleText article = new ArticleText(messages, style, surroundings.columns());
    int count = result.events().size();
    if (count == 0) {
      surroundings
          .out()
          .print(article.of(result.article(), result.events(), result.sentences().size()));
      return;
    }
    surroundings.out().println(article.heading(result.article(), count));
    if (event != null && event > count) {
      surroundings.out().println("     " + messages.text("no-such-event", event, count) + "\n");
      return;
    }
    EventText text = new EventText(messages, style, surroundings.columns());
    Explanation explanation = new Explanation(messages, style);
    for (int i = 0; i < count; i++) {
      if (event == null || event == i + 1) {
        EventMention mention = result.events().get(i);
        surroundings.out().print(text.of(i + 1, mention, result.article().text()));
        surroundings.out().println(explanation.of(mention, result.article().text()));
      }
    }
  }
}
