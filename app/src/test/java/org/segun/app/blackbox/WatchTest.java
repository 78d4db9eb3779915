package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.segun.app.web.LocalServer;
import org.segun.ledger.store.Ledger;

@Timeout(120)
class WatchTest {

  private static final String TEXT =
      "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente de la República.";

  @TempDir Path folder;

  private final LocalServer server = new LocalServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private Run watch(String... more) {
    String[] arguments = new String[more.length + 5];
    arguments[0] = "watch";
    arguments[1] = "--allow-private";
    arguments[2] = "--ledger";
    arguments[3] = ledger().toString();
    arguments[4] = "--once";
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.of(arguments);
  }

  private Path ledger() {
    return folder.resolve("ledger.db");
  }

  private String feed(int... numbers) {
    StringBuilder items = new StringBuilder();
    for (int number : numbers) {
      items.append(
          "<item><title>N%d</title><link>/n%d</link><pubDate>Fri, 3 May 2024 10:20:30 GMT</pubDate><description>%s (%d)</description></item>"
              .formatted(number, number, TEXT, number));
    }
    return "<rss><channel><title>D</title><language>es</language>" + items + "</channel></rss>";
  }

  private static String page(int number) {
    return "<html lang='es'><body><article><p>"
        + TEXT
        + " Página "
        + number
        + ".</p></article></body></html>";
  }

  @Test
  void newEntriesAreAddedOnceAndUnchangedFeedsNotSent() {
    AtomicReference<String> now = new AtomicReference<>(feed(1, 2));
    server.put(
        "/feed",
        exchange -> {
          String tag = "\"" + now.get().hashCode() + "\"";
          exchange.getResponseHeaders().add("ETag", tag);
          if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            LocalServer.send(exchange, 200, "application/rss+xml", now.get());
          }
        });
    Run first = watch("--every", "1s", server.at("/feed"));
    assertThat(first.err()).contains("1 feed visited, 2 new articles, 0 changed, 0 known");
    assertThat(first.code()).isZero();
    pause();
    assertThat(watch("--every", "1s", server.at("/feed")).err())
        .contains("1 feed visited, 0 new articles, 0 changed, 0 known");
    now.set(feed(1, 2, 3));
    pause();
    assertThat(watch("--every", "1h", server.at("/feed")).err())
        .contains("1 new articles, 0 changed, 2 known");
    assertThat(watch("--every", "1h", server.at("/feed")).err()).doesNotContain("feed visited");
    try (Ledger ledger = Ledger.openReadOnly(ledger())) {
      assertThat(ledger.article(server.at("/n3"))).isPresent();
    }
  }

  @Test
  void fullText() {
    server
        .put("/feed", "application/rss+xml", feed(1, 2))
        .put("/n1", "text/html; charset=utf-8", page(1));
    Run run = watch("--full-text", server.at("/feed"));
    assertThat(run.err()).contains("the page " + server.at("/n2") + " is not read");
    assertThat(run.err()).contains("2 new articles");
    try (Ledger ledger = Ledger.openReadOnly(ledger())) {
      assertThat(ledger.article(server.at("/n1")).orElseThrow().toString()).contains("Página 1");
      assertThat(ledger.article(server.at("/n2")).orElseThrow().toString()).contains("(2)");
    }
  }

  @Test
  void failuresAreToldAndWaitedOut() {
    server
        .put("/down", exchange -> exchange.sendResponseHeaders(503, -1))
        .put("/broken", "application/rss+xml", feed(1).replace("</channel>", "<item><title>x"))
        .put("/page", "text/html", page(1))
        .redirect("/inside", "http://127.0.0.1:22/feed");
    Run run =
        watch(
            "--every",
            "1h",
            server.at("/down"),
            server.at("/broken"),
            server.at("/page"),
            server.at("/inside"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(server.at("/down") + ": the server answers with status 503")
        .contains(server.at("/broken") + ":1: broken XML")
        .contains(server.at("/page") + ": this is no feed")
        .contains(server.at("/inside") + ": port 22 is none of the web")
        .contains("4 feeds visited, 1 new articles");
    try (Ledger ledger = Ledger.openReadOnly(ledger())) {
      assertThat(ledger.feeds().of(server.at("/down")).failures()).isEqualTo(1);
      assertThat(ledger.feeds().of(server.at("/down")).due().orElseThrow())
          .isAfter(java.time.Instant.now().plus(Duration.ofMinutes(100)));
      assertThat(ledger.feeds().of(server.at("/broken")).failures()).isZero();
    }
  }

  @Test
  void goesOnUntilItIsStopped() throws InterruptedException {
    AtomicInteger visits = new AtomicInteger();
    server.put(
        "/feed",
        exchange ->
            LocalServer.send(
                exchange, 200, "application/rss+xml", feed(visits.incrementAndGet(), 90)));
    AtomicReference<Run> ended = new AtomicReference<>();
    Thread thread =
        new Thread(
            () ->
                ended.set(
                    Run.of(
                        "watch",
                        "--allow-private",
                        "--ledger",
                        ledger().toString(),
                        "--every",
                        "1s",
                        server.at("/feed"))));
    thread.start();
    while (visits.get() < 3 && thread.isAlive()) {
      Thread.sleep(50);
    }
    Thread.sleep(500);
    thread.interrupt();
    thread.join(20_000);
    assertThat(ended.get()).isNotNull();
    assertThat(ended.get().code()).isZero();
    assertThat(ended.get().err()).contains("stopped; everything fetched is saved");
    try (Ledger ledger = Ledger.openReadOnly(ledger())) {
      assertThat(ledger.article(server.at("/n2"))).isPresent();
    }
  }

  @Test
  void wrongArguments() {
    assertThat(watch("--every", "soon", "http://a.example/").code()).isEqualTo(2);
    assertThat(watch("feed.xml").err()).contains("feed.xml is no address of a feed");
    assertThat(watch("http://127.0.0.1:9/feed").code()).isEqualTo(1);
  }

  private static void pause() {
    try {
      Thread.sleep(1_200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
