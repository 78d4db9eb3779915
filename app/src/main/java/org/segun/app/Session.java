package org.segun.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.segun.Reader;
import org.segun.Reading;
import org.segun.app.input.Complaint;
import org.segun.app.input.InputOptions;
import org.segun.app.input.Inputs;
import org.segun.app.input.Item;
import org.segun.app.output.Printable;
import org.segun.lexicon.RuleException;
import org.segun.text.Article;

/**
 * One run over all inputs: reads them in parallel, hands over the results in order, tells problems
 * and counts them.
 */
final class Session {

  private final Surroundings surroundings;
  private final Messages messages;
  private final CompletableFuture<Reader> reader;
  private int failures;
  private int articles;

  Session(Surroundings surroundings, Messages messages, Supplier<Reader> maker) {
    this.surroundings = surroundings;
    this.messages = messages;
    this.reader = CompletableFuture.supplyAsync(maker);
  }

  /**
   * Reads what is named.
   *
   * @param results takes what came of each article
   * @return the exit code
   */
  int run(List<String> files, InputOptions options, int threads, Consumer<Reading> results) {
    return run(files, options, threads, article -> false, results);
  }

  /**
   * Reads what is named and not yet known.
   *
   * @param known asked before an article is read, on the thread that takes the results
   */
  int run(
      List<String> files,
      InputOptions options,
      int threads,
      Predicate<Article> known,
      Consumer<Reading> results) {
    try {
      takeAll(
          Progress.over(files, surroundings),
          progress ->
              sink -> new Inputs(options, surroundings.in(), progress::read).read(files, sink),
          threads,
          known,
          results);
    } catch (OutputClosedException e) {
      return 1;
    }
    if (articles == 0 && failures == 0) {
      tell(messages.text("nothing-read"));
      failures++;
    }
    return failures == 0 ? 0 : 1;
  }

  /** What gives items, one after the other, to a sink. */
  interface Source {
    void read(Consumer<Item> sink);
  }

  /** Reads what a source gives; may be called again. Returns the number of problems so far. */
  int take(Source source, int threads, Predicate<Article> known, Consumer<Reading> results) {
    takeAll(Progress.over(List.of(), surroundings), progress -> source, threads, known, results);
    return failures;
  }

  private void takeAll(
      Progress shown,
      Function<Progress, Source> source,
      int threads,
      Predicate<Article> known,
      Consumer<Reading> results) {
    try (Progress progress = shown;
        OrderedReading<Outcome> reading =
            new OrderedReading<>(threads, outcome -> finish(outcome, results, progress))) {
      source.apply(progress).read(item -> submit(item, known, reading));
    }
  }

  private void submit(Item item, Predicate<Article> known, OrderedReading<Outcome> reading) {
    if (item instanceof Item.Loaded loaded && known.test(loaded.article())) {
      articles++;
    } else {
      reading.submit(() -> work(item));
    }
  }

  private Outcome work(Item item) {
    if (item instanceof Item.Problem problem) {
      return new Outcome.Failed(problem.where(), problem.complaint());
    }
    if (item instanceof Item.Notice notice) {
      return new Outcome.Said(notice.where(), notice.complaint());
    }
    return read((Item.Loaded) item);
  }

  private Outcome read(Item.Loaded loaded) {
    Reader ready = ready();
    try {
      return new Outcome.Read(ready.reading(loaded.article()), loaded.where());
    } catch (RuleException e) {
      // A broken rule is nothing of this article's: it stops the whole reading.
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One article that breaks the reading must not cost the user all the others.
      return new Outcome.Failed(
          loaded.where(),
          new Complaint("article-failed", List.of(loaded.article().id(), e.toString())));
    }
  }

  private Reader ready() {
    try {
      return reader.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void finish(Outcome outcome, Consumer<Reading> results, Progress progress) {
    if (outcome instanceof Outcome.Read read) {
      articles++;
      progress.aside(() -> results.accept(read.result()));
      if (surroundings.out().checkError()) {
        throw new OutputClosedException();
      }
    } else if (outcome instanceof Outcome.Failed failed) {
      failures++;
      progress.aside(() -> tell(failed.where() + ": " + messages.text(failed.complaint())));
    } else if (outcome instanceof Outcome.Said said) {
      progress.aside(() -> tell(said.where() + ": " + messages.text(said.complaint())));
    }
  }

  private void tell(String line) {
    surroundings.out().flush();
    surroundings.err().println(Printable.line(line));
    surroundings.err().flush();
  }
}
