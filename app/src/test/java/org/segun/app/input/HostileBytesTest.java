package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound documents of every kind, cut off, with bits turned and pieces doubled: whatever comes of
 * them, no exception gets past {@link Document} but those that users are told, and it ends.
 */
class HostileBytesTest {

  private static final long SEED = 20_241_124;
  private static final int VARIANTS = 100;

  static Stream<Map.Entry<String, byte[]>> documents() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put("a.rss", WarcSample.bytes(Samples.RSS));
    documents.put("a.atom", WarcSample.bytes(Samples.ATOM));
    documents.put("g2.xml", WarcSample.bytes(Samples.NEWSML_G2));
    documents.put("nitf.xml", WarcSample.bytes(Samples.NITF));
    documents.put("newsml.xml", WarcSample.bytes(Samples.NEWSML_1));
    documents.put("a.json", WarcSample.bytes(Samples.NINJS));
    try (PdfSample sample = new PdfSample()) {
      documents.put(
          "a.pdf", sample.page(new PdfSample.Block(50, 700, Samples.TEXT, Samples.TEXT)).bytes());
    }
    byte[] page = WarcSample.html(WarcSample.page("x", "2024-05-03", Samples.TEXT));
    documents.put("a.html", WarcSample.bytes(WarcSample.page("x", "2024-05-03", Samples.TEXT)));
    for (boolean packed : new boolean[] {true, false}) {
      documents.put(
          "a.warc" + packed,
          new WarcSample(packed)
              .response("https://a.example/1", page)
              .response("https://a.example/2", packedPage())
              .response("https://a.example/3", page)
              .bytes());
    }
    return documents.entrySet().stream();
  }

  private static byte[] packedPage() {
    byte[] body =
        WarcSample.gzip(WarcSample.bytes(WarcSample.page("x", "2024-05-03", Samples.TEXT)));
    return WarcSample.http("Content-Type: text/html\r\nContent-Encoding: gzip", body);
  }

  @ParameterizedTest
  @MethodSource("documents")
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void neverFallsOver(Map.Entry<String, byte[]> document) {
    Random random = new Random(SEED);
    for (int i = 0; i < VARIANTS; i++) {
      byte[] broken = broken(document.getValue(), random);
      int variant = i;
      assertThatCode(() -> Intake.of(document.getKey(), broken, Intake.SMALL))
          .as("seed %d, variant %d of %s", SEED, variant, document.getKey())
          .doesNotThrowAnyException();
    }
  }

  private static byte[] broken(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    switch (random.nextInt(4)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> {
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 2 -> {
        int from = random.nextInt(bytes.length);
        bytes = WarcSample.joined(bytes, Arrays.copyOfRange(bytes, from, bytes.length));
      }
      default -> {
        int from = random.nextInt(bytes.length);
        byte[] noise = new byte[Math.min(bytes.length - from, 1 + random.nextInt(30))];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, from, noise.length);
      }
    }
    return bytes;
  }
}
