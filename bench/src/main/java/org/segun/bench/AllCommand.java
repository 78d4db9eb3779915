package org.segun.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.Mention;
import org.segun.model.Source;
import org.segun.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads every story and checks every offset. */
@Command(
    name = "all",
    description =
        "Reads all stories; fails on any exception and on any mention that is not the text at its offsets.")
final class AllCommand implements Callable<Integer> {

  @Option(names = "--stories", description = "How many at most.")
  private int stories = Integer.MAX_VALUE;

  @Option(names = "--threads", description = "On how many threads (default: ${DEFAULT-VALUE}).")
  private int threads = 2;

  private final AtomicLong events = new AtomicLong();
  private final AtomicLong mentions = new AtomicLong();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  @Override
  public Integer call() throws IOException {
    List<Article> articles = UnNews.first(stories);
    Reader reader = Segun.reader();
    Race race = Race.run(articles, threads, article -> check(reader, article));
    System.out.printf(
        Locale.ROOT,
        "%d stories, %d sentences, %d events, %d mentions in %.0f s; %d faults%n",
        race.articles(),
        race.tokens(),
        events.get(),
        mentions.get(),
        race.seconds(),
        faults.size());
    faults.stream().limit(20).forEach(System.out::println);
    return faults.isEmpty() ? 0 : 1;
  }

  private int check(Reader reader, Article article) {
    try {
      org.segun.Reading reading = reader.reading(article);
      for (EventMention event : reading.events()) {
        check(article, event);
      }
      return reading.sentences().size();
    } catch (RuntimeException | StackOverflowError e) {
      faults.add(article.id() + ": " + e);
      return 0;
    }
  }

  private void check(Article article, EventMention event) {
    events.incrementAndGet();
    mentions(event)
        .forEach(
            mention -> {
              mentions.incrementAndGet();
              if (mention.span().end() > article.text().length()
                  || !mention.span().in(article.text()).equals(mention.text())) {
                faults.add(article.id() + " " + event.id() + ": " + mention);
              }
            });
  }

  private static Stream<Mention> mentions(EventMention event) {
    Stream<Mention> who =
        Stream.concat(event.actors().stream(), event.recipients().stream()).map(Actor::mention);
    Stream<Mention> where = event.places().stream().map(place -> place.mention());
    Stream<Mention> what = event.items().stream().map(item -> item.mention());
    Stream<Mention> when = event.time().stream().map(time -> time.mention());
    Stream<Mention> sources = event.sources().stream().flatMap(AllCommand::mentions);
    return Stream.of(Stream.of(event.trigger()), who, where, what, when, sources).flatMap(s -> s);
  }

  private static Stream<Mention> mentions(Source source) {
    return Stream.concat(Stream.of(source.speaker().mention()), source.cue().stream());
  }
}
