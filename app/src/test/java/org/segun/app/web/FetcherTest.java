package org.segun.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {

  private final LocalServer server = new LocalServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private static WebOptions options(boolean allowPrivate) {
    return new WebOptions(
        "segun/test", allowPrivate, 1 << 20, Duration.ofSeconds(2), Duration.ZERO);
  }

  private static Fetched fetch(String address) throws WebException {
    return new Fetcher(options(true)).fetch(WebAddress.parse(address));
  }

  private void refused(String address, String key) {
    assertThatThrownBy(() -> fetch(address))
        .isInstanceOf(WebException.class)
        .hasMessageStartingWith(key);
  }

  @Test
  void page() throws WebException {
    server.put("/a", "text/html; charset=ISO-8859-1", "<p>x");
    Fetched fetched = fetch(server.at("/a?x=ñ#part"));
    assertThat(fetched.content().type()).isEqualTo("text/html");
    assertThat(fetched.content().charset()).contains(StandardCharsets.ISO_8859_1);
    assertThat(fetched.content().bytes()).isEqualTo("<p>x".getBytes(StandardCharsets.UTF_8));
    assertThat(server.asked()).containsExactly("/a?x=%C3%B1");
  }

  @Test
  void packedAndChunked() throws WebException {
    server.put(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(gzip("x".repeat(5000)));
        });
    assertThat(fetch(server.at("/a")).content().bytes()).hasSize(5000);
  }

  @Test
  void bombs() {
    server.put(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(gzip("\0".repeat(30 << 20)));
        });
    refused(server.at("/bomb"), "web-too-large");
  }

  @Test
  void withoutAnEnd() {
    server.put(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[1 << 16]);
          }
        });
    refused(server.at("/endless"), "web-too-large");
  }

  @Test
  void slow() {
    server.put(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            pause();
          }
        });
    long start = System.nanoTime();
    refused(server.at("/slow"), "web-too-slow");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\u001F\u008Bxx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: compress\r\n\r\nx",
        "HTTP/1.1 100 Continue\r\n\r\n"
      })
  void brokenAnswers(String answer) throws IOException {
    try (ServerSocket raw = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> answer(raw, answer));
      thread.setDaemon(true);
      thread.start();
      refused("http://127.0.0.1:" + raw.getLocalPort() + "/x", "web-failed");
    }
  }

  private static void answer(ServerSocket raw, String answer) {
    for (int i = 0; i < 2; i++) {
      String robots = "HTTP/1.1 404 No\r\n\r\n";
      try (Socket socket = raw.accept()) {
        socket.getInputStream().read(new byte[4096]);
        socket
            .getOutputStream()
            .write((i == 0 ? robots : answer).getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        return;
      }
    }
  }

  @Test
  void redirects() throws WebException {
    server.put("/end", "text/plain", "x").redirect("/start", "end").redirect("/loop", "/loop");
    assertThat(fetch(server.at("/start")).address()).hasToString(server.at("/end"));
    refused(server.at("/loop"), "web-redirects");
    server.redirect("/file", "file:///etc/passwd").redirect("/ssh", "http://127.0.0.1:22/");
    refused(server.at("/file"), "web-address");
    refused(server.at("/ssh"), "web-port");
  }

  @Test
  void privateNetworks() {
    Fetcher careful = new Fetcher(options(false));
    for (String host :
        new String[] {
          "127.0.0.1", "localhost", "[::1]", "10.0.0.1", "2130706433", "169.254.169.254"
        }) {
      assertThatThrownBy(() -> careful.fetch(WebAddress.parse("http://" + host + ":8080/")))
          .hasMessageStartingWith("web-private");
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void redirectIntoAPrivateNetwork() throws Exception {
    server.redirect("/out", "http://inside.example:8080/secret");
    InetAddress here = InetAddress.getByName("127.0.0.1");
    PublicAddresses.Names names =
        host ->
            new InetAddress[] {
              host.equals("outside.example") ? InetAddress.getByName("1.1.1.1") : here
            };
    Fetcher careful = new Fetcher(options(false), names);
    assertThatThrownBy(() -> careful.fetch(WebAddress.parse("http://inside.example:8080/")))
        .hasMessageStartingWith("web-private [inside.example, 127.0.0.1]");
  }

  @Test
  void namesThatChange() throws Exception {
    // The first answer is what is checked and what is connected to; there is no second question.
    AtomicInteger questions = new AtomicInteger();
    InetAddress[] here = {InetAddress.getByName("127.0.0.1")};
    server.put("/a", "text/plain", "x").put("/robots.txt", "text/plain", "");
    Fetcher fetcher =
        new Fetcher(
            options(true),
            host -> {
              questions.incrementAndGet();
              return here;
            });
    String port = server.at("").substring(server.at("").lastIndexOf(':'));
    fetcher.fetch(WebAddress.parse("http://name.example" + port + "/a"));
    assertThat(questions).hasValue(2);
    assertThat(server.asked()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void robots() {
    server
        .put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /no")
        .put("/no", "text/plain", "x");
    refused(server.at("/no"), "web-robots");
    server.redirect("/yes", "/no");
    refused(server.at("/yes"), "web-robots");
    assertThat(server.asked()).doesNotContain("/no");
  }

  @Test
  void robotsThatFail() {
    server
        .put("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
        .put("/a", "text/plain", "x");
    refused(server.at("/a"), "web-robots");
  }

  @Test
  void conditions() throws WebException {
    server.put(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.sendResponseHeaders(same ? 304 : 200, -1);
        });
    Fetched first = fetch(server.at("/a"));
    assertThat(first.etag()).isEqualTo("\"1\"");
    Fetched second =
        new Fetcher(options(true)).fetch(WebAddress.parse(server.at("/a")), first.etag(), "");
    assertThat(second.isUnchanged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http:///x",
        "http://user:pw@a.example/",
        "http://a.example:25/",
        "http://a.example:99999/",
        "http://a\r\nb.example/",
        "https://-.-/",
        "http://a b/"
      })
  void noAddresses(String address) {
    refused(address, "web-");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
