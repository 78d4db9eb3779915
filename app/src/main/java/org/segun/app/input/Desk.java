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
    sink.accept(new Item.Problem(where, reason.complaint()));
  }

  void take(Draft draft, Where where) {
    try {
      if (draft.text().length() > limits().articleCharacters()) {
        throw new InputException(
            "article-too-long", draft.id(), draft.text().length(), limits().articleCharacters());
      }
      String language = language(draft, where);
      sink.accept(new Item.Loaded(draft.finish(language, date(draft, where)), where));
    } catch (InputException e) {
      refuse(where, e);
    }
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
        sink.accept(new Item.Notice(Where.in(where.file()), Complaint.of("read-as", language)));
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
      sink.accept(new Item.Notice(where, Complaint.of("no-date", draft.date())));
    }
    return date;
  }
}
