package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.segun.text.Article;

class PdfFileTest {

  private static final PdfSample.Block LEFT =
      new PdfSample.Block(
          50,
          700,
          "La visita del canciller",
          "",
          "",
          "El canciller de Perú llegó ayer a Bogotá y se reu-",
          "nió con el presidente de la República en su des-",
          "pacho. Después viajó a Quito, donde lo esperaba");
  private static final PdfSample.Block RIGHT =
      new PdfSample.Block(320, 700, "la ministra de Defensa con toda su", "comitiva.");

  private static PdfSample.Block foot(int page) {
    return new PdfSample.Block(50, 40, "El Diario, página " + page);
  }

  @Test
  void columnsHyphensAndFeet() {
    try (PdfSample sample = new PdfSample()) {
      sample.page(LEFT, RIGHT, foot(1));
      sample.page(new PdfSample.Block(50, 700, "Otra cosa."), foot(2));
      sample.page(new PdfSample.Block(50, 700, "Y otra más."), foot(3));
      sample.document.getDocumentInformation().setTitle("La visita del canciller");
      sample.document.getDocumentInformation().setCreationDate(new GregorianCalendar(2024, 4, 3));
      Intake intake = Intake.of("a", sample.bytes());
      Article article = intake.only();
      assertThat(article.text())
          .isEqualTo(
              String.join(
                  "\n",
                  "La visita del canciller",
                  "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente de la"
                      + " República en su despacho. Después viajó a Quito, donde lo esperaba la"
                      + " ministra de Defensa con toda su comitiva.",
                  "Otra cosa.",
                  "Y otra más."));
      assertThat(article.title()).isEqualTo("La visita del canciller");
      assertThat(article.date().orElseThrow()).hasToString("2024-05-03~");
      assertThat(intake.notices()).contains("a dated-by-file [2024-05-03~]");
    }
  }

  @Test
  void lockedOnes() {
    try (PdfSample sample = new PdfSample()) {
      byte[] locked = sample.page(LEFT).locked("secret", true).bytes();
      assertThat(Intake.of("a.pdf", locked).problems()).containsExactly("a.pdf pdf-encrypted []");
    }
    try (PdfSample sample = new PdfSample()) {
      byte[] forbidden = sample.page(LEFT).locked("", false).bytes();
      assertThat(Intake.of("a.pdf", forbidden).problems())
          .containsExactly("a.pdf pdf-forbidden []");
    }
  }

  @Test
  void withoutText() {
    try (PdfSample sample = new PdfSample()) {
      assertThat(Intake.of("a.pdf", sample.page().bytes()).problems())
          .containsExactly("a.pdf pdf-no-text []");
    }
    assertThat(Intake.of("a.pdf", "%PDF-1.7\nnothing").problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.pdf pdf-broken [");
  }

  @Test
  void limits() {
    try (PdfSample sample = new PdfSample()) {
      for (int i = 0; i < 501; i++) {
        sample.page();
      }
      assertThat(Intake.of("a.pdf", sample.bytes()).problems())
          .containsExactly("a.pdf pdf-too-many-pages [501, 500]");
    }
    try (PdfSample sample = new PdfSample()) {
      Limits few = new Limits(100, 1 << 20);
      assertThat(Intake.of("a.pdf", sample.page(LEFT).bytes(), few).problems())
          .containsExactly("a.pdf pdf-too-long [100]");
    }
  }

  @Test
  void bomb() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        deflate.write(block);
      }
    }
    byte[] head =
        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(Intake.of("a.pdf", WarcSample.joined(head, packed.toByteArray())).problems())
        .containsExactly("a.pdf pdf-bomb []");
  }
}
