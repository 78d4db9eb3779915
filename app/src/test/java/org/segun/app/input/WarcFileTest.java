package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.segun.app.input.WarcSample.bytes;
import static org.segun.app.input.WarcSample.gzip;
import static org.segun.app.input.WarcSample.html;
import static org.segun.app.input.WarcSample.http;
import static org.segun.app.input.WarcSample.page;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.segun.text.Article;

class WarcFileTest {

  private static final String TEXT =
      "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente de la República.";
  private static final byte[] GOOD = html(page("La visita", "2024-05-02T08:00:00Z", TEXT));

  private static String address(int number) {
    return "https://diario.example/" + number;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pagesOfAnArchive(boolean packed) {
    byte[] archive =
        new WarcSample(packed)
            .response(address(1), GOOD)
            .response(address(2), html(page("Sin fecha", "", TEXT)))
            .response(address(3), http("Content-Type: image/png", new byte[900]))
            .response(
                address(4), bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x"))
            .bytes();
    Intake intake = Intake.of("a.bin", archive);
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.articles()).hasSize(2);
    Article first = intake.articles().get(0);
    assertThat(first.id()).isEqualTo(address(1));
    assertThat(first.url()).contains(address(1));
    assertThat(first.title()).isEqualTo("La visita");
    assertThat(first.text()).isEqualTo(TEXT);
    assertThat(first.date().orElseThrow()).hasToString("2024-05-02");
    assertThat(intake.articles().get(1).date().orElseThrow()).hasToString("2024-05-03~");
    assertThat(intake.notices()).containsExactly("a.bin dated-by-capture [1]");
  }

  @Test
  void chunksPackingAndCharsets() {
    byte[] page = bytes(page("Título", "2024-05-02", TEXT));
    byte[] packed = gzip(page);
    String chunk = Integer.toHexString(packed.length) + "\r\n";
    byte[] chunked =
        WarcSample.joined(WarcSample.joined(bytes(chunk), packed), bytes("\r\n0\r\n\r\n"));
    byte[] latin = page("Título", "2024-05-02", TEXT).getBytes(StandardCharsets.ISO_8859_1);
    byte[] archive =
        new WarcSample(true)
            .response(
                address(1),
                http(
                    "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                    chunked))
            .response(address(2), http("Content-Type: TEXT/HTML; charset=iso-8859-1", latin))
            .response(address(3), http("Content-Type: text/html\r\nContent-Encoding: gzip", page))
            .bytes();
    Intake intake = Intake.of("a.warc.gz", archive);
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.articles()).hasSize(3).allMatch(a -> a.text().equals(TEXT));
  }

  @Test
  void brokenMember() {
    WarcSample sample = new WarcSample(true).response(address(1), GOOD);
    int broken = sample.size();
    sample.response(address(2), GOOD);
    int end = sample.size();
    byte[] archive = sample.response(address(3), GOOD).response(address(4), GOOD).bytes();
    archive[(broken + end) / 2] ^= 0x55;
    Intake intake = Intake.of("a.warc.gz", archive);
    assertThat(intake.problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.warc.gz@" + broken + " warc-broken");
    assertThat(intake.articles())
        .extracting(Article::id)
        .containsExactly(address(1), address(3), address(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {-40, 40, 700, 5_000, 100_000_000})
  void lengthsThatLie(int lie) {
    for (boolean packed : new boolean[] {true, false}) {
      byte[] archive =
          new WarcSample(packed)
              .response(address(1), GOOD)
              .response(address(2), GOOD, lie)
              .response(address(3), GOOD)
              .response(address(4), GOOD)
              .bytes();
      Intake intake = Intake.of("a.warc", archive);
      assertThat(intake.problems()).hasSize(1).first().asString().contains(" warc-length ");
      assertThat(intake.articles())
          .extracting(Article::id)
          .containsExactly(address(1), address(3), address(4));
    }
  }

  @Test
  void garbageBetweenRecords() {
    byte[] archive =
        new WarcSample(false)
            .response(address(1), GOOD)
            .raw(bytes("this is nothing\r\n\r\nWARC/1.0\r\nno header at all"))
            .response(address(2), GOOD)
            .response(address(3), GOOD)
            .bytes();
    Intake intake = Intake.of("a.warc", archive);
    assertThat(intake.problems()).isNotEmpty().allMatch(p -> p.startsWith("a.warc@"));
    assertThat(intake.articles()).extracting(Article::id).contains(address(1), address(3));
  }

  @Test
  void bombs() {
    byte[] zeros = new byte[200 << 20];
    byte[] archive =
        new WarcSample(true)
            .response(address(1), GOOD)
            .raw(
                gzip(
                    WarcSample.joined(
                        bytes("WARC/1.0\r\nContent-Length: 209715200\r\n\r\n"), zeros)))
            .response(address(2), GOOD)
            .response(
                address(3), http("Content-Type: text/html\r\nContent-Encoding: gzip", gzip(zeros)))
            .response(address(4), GOOD)
            .bytes();
    Intake intake = Intake.of("a.warc.gz", archive);
    assertThat(intake.problems()).hasSize(2).allMatch(p -> p.contains("warc-bomb"));
    assertThat(intake.articles())
        .extracting(Article::id)
        .containsExactly(address(1), address(2), address(4));
  }

  @Test
  void otherLanguagesAreCounted() {
    String german =
        page(
                "Besuch",
                "2024-05-02",
                "Der Minister traf gestern in Berlin ein und sprach mit der Kanzlerin.")
            .replace("'es'", "'de'");
    byte[] archive =
        new WarcSample(true)
            .response(address(1), html(german))
            .response(address(2), html(german))
            .response(address(3), GOOD)
            .bytes();
    Intake intake = Intake.of("a.warc.gz", archive);
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.notices()).containsExactly("a.warc.gz pages-in-other-languages [de 2]");
    assertThat(intake.articles()).hasSize(1);
  }
}
