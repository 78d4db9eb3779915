package org.segun.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.segun.app.alert.Telling;
import org.segun.app.input.InputOptions;
import org.segun.app.web.WebAddress;
import org.segun.ledger.store.Ledger;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code segun watch}: feeds in, again and again, claims into the ledger. */
@Command(
    name = "watch",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class WatchCommand implements Callable<Integer> {

  /** How long the end of the process waits for what is being saved. */
  private static final int GRACE_SECONDS = 20;

  @Option(names = "--every", paramLabel = "TIME", descriptionKey = "every")
  private String every = "10m";

  @Option(names = "--once", descriptionKey = "once")
  private boolean once;

  @Option(names = "--full-text", descriptionKey = "full-text")
  private boolean fullText;

  @Mixin private LedgerChoice ledgerChoice = new LedgerChoice();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Choices choices = new Choices();

  private final LedgerDesk desk;
  private final Readers readers;

  WatchCommand(LedgerDesk desk, Readers readers) {
    this.desk = desk;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Messages messages = desk.messages();
    if (threads < 1) {
      throw choices.wrong(messages.text("threads-too-few"));
    }
    for (String feed : choices.files) {
      if (!WebAddress.is(feed)) {
        throw choices.wrong(messages.text("feed-wrong", feed));
      }
    }
    Duration time = duration(every);
    RuleFolder rules = choices.ruleFolder(messages);
    InputOptions options = choices.inputOptions(messages, rules);
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stopAndWait(stop, ended));
    Runtime.getRuntime().addShutdownHook(hook);
    try (Ledger ledger = desk.open(ledgerChoice)) {
      Telling telling =
          new Telling(
              ledger.alerts(),
              (alert, why) -> desk.tell(messages.text("alert-failed", alert.name(), why)));
      Session session =
          new Session(
              desk.surroundings(),
              messages,
              () -> readers.with(Optional.ofNullable(choices.rules)));
      Watching watching =
          new Watching(
              desk, ledger, session, options, rules.version(), time, fullText, stop, telling::now);
      return watching.run(choices.files, threads, once);
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  private static void stopAndWait(CountDownLatch stop, CountDownLatch ended) {
    stop.countDown();
    try {
      if (!ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
        // What was saved stays; the rest is fetched again next time.
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running: the process ends by a signal.
      return;
    }
  }

  private Duration duration(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    int end = text.length() - 1;
    try {
      long number = Long.parseLong(text.substring(0, Math.max(end, 0)));
      long seconds =
          switch (text.charAt(end)) {
            case 's' -> number;
            case 'm' -> Math.multiplyExact(number, 60L);
            case 'h' -> Math.multiplyExact(number, 3600L);
            default -> 0;
          };
      if (seconds > 0 && seconds <= Duration.ofDays(30).toSeconds()) {
        return Duration.ofSeconds(seconds);
      }
    } catch (NumberFormatException | ArithmeticException | IndexOutOfBoundsException e) {
      throw choices.wrong(desk.messages().text("every-wrong", written));
    }
    throw choices.wrong(desk.messages().text("every-wrong", written));
  }
}
