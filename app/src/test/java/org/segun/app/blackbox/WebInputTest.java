package org.segun.app.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.segun.app.web.LocalServer;

/** Addresses on the command line. */
class WebInputTest {

  private static final String PAGE =
      "<html lang='es'><head><meta property='article:published_time' content='2024-05-03'></head><body><article><p>"
          + "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente de la República."
          + "</p></article></body></html>";

  @Test
  void pagesAndFeeds() {
    try (LocalServer server = new LocalServer()) {
      server.put("/page", "text/html; charset=utf-8", PAGE);
      String feed =
          "<rss><channel><item><link>https://a.example/1</link><description>El canciller llegó ayer a Bogotá.</description></item></channel></rss>";
      server.put("/feed", "application/rss+xml", feed);
      Run run =
          Run.of(
              "read",
              "--allow-private",
              "--format",
              "jsonl",
              server.at("/page"),
              server.at("/feed"),
              server.at("/no"));
      assertThat(run.err()).contains(server.at("/no") + ": the server answers with status 404\n");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out().lines())
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .contains("\"doc\":\"" + server.at("/page") + "\"")
                      .contains("2024-05-03"),
              line -> assertThat(line).contains("\"doc\":\"https://a.example/1\""));
    }
  }

  @Test
  void privateAddresses() {
    try (LocalServer server = new LocalServer()) {
      server.put("/page", "text/html", PAGE);
      Run run = Run.of("read", server.at("/page"));
      assertThat(run.err())
          .isEqualTo(
              server.at("/page")
                  + ": 127.0.0.1 leads into a private network (127.0.0.1); refused (see --allow-private)\n");
      assertThat(server.asked()).isEmpty();
    }
  }
}
