package org.segun.app.input;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.segun.edtf.Edtf;

/**
 * Where drafts come in: applies the user's options, finds the language, and passes articles and
 * problems on.
 */
final class Desk {

  private final InputOptions options;
  private final LanguageGuess guess;
  private final Consumer<Item> sink;
  private final Set<String> said = new HashSet<>();

  Desk(InputOptions options, LanguageGuess guess, Consumer<Item> sink) {
    this.options = options;
    this.guess = guess;
    this.sink = sink;
  }

  Limits limits() {
    return options.limits();
  }

  void refuse(Where where, InputException reason) {
    sink.accept(
        reason.isMild()
            ? new Item.Notice(where, reason.complaint())
            : new Item.Problem(where, reason.complaint()));
  }

  void say(Where where, Complaint notice) {
    sink.accept(new Item.Notice(where, notice));
  }

  /** Passes a draft on, or tells why not. */
  void take(Draft draft, Where where) {
    try {
      offer(draft, where);
    } catch (InputException e) {
      refuse(where, e);
    }
  }

  /**
   * Passes a draft on.
   *
   * @throws InputException if it cannot be read
   */
  void offer(Draft draft, Where where) throws InputException {
    if (draft.text().length() > limits().articleCharacters()) {
      throw new InputException(
          "article-too-long", draft.id(), draft.text().length(), limits().articleCharacters());
    }
    String language = language(draft, where);
    sink.accept(new Item.Loaded(draft.finish(language, date(draft, where)), where));
  }

  private String language(Draft draft, Where where) throws InputException {
    String told = options.language().orElse(LanguageTag.normalise(draft.language()));
    String language = told;
    if (told.isEmpty()) {
      language = guess.of(draft.title() + "\n" + draft.text(), options.readable()::has).orElse("");
      if (language.isEmpty()) {
        throw new InputException("language-unclear");
      }
      if (said.add(where.file() + "\n" + language)) {
        say(Where.in(where.file()), Complaint.of("read-as", language));
      }
    }
    if (!options.readable().has(language)) {
      throw new InputException(
          "language-without-rules", language, String.join(", ", options.readable().all()));
    }
    return language;
  }

  private Optional<Edtf> date(Draft draft, Where where) {
    if (options.date().isPresent() || draft.date().isBlank()) {
      return options.date();
    }
    Optional<Edtf> date = Dates.read(draft.date());
    if (date.isEmpty()) {
      say(where, Complaint.of("no-date", draft.date()));
    }
    return date;
  }
}
