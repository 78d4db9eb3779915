package org.segun.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.segun.app.pack.BombException;
import org.segun.app.pack.Bounded;
import org.segun.app.pdf.PdfException;
import org.segun.app.pdf.PdfText;

/** Reads a PDF with a text layer as one article. */
final class PdfFile {

  private static final int BYTES = 100 << 20;
  private static final int PAGES = 500;
  private static final Duration TIME = Duration.ofSeconds(60);

  private static final int LATEST_BEGINNING = 1024;

  private PdfFile() {}

  /** Whether a PDF begins so; some have other bytes before. */
  static boolean isPdf(byte[] head) {
    String text =
        new String(head, 0, Math.min(head.length, LATEST_BEGINNING), StandardCharsets.ISO_8859_1);
    int at = text.indexOf("%PDF-");
    return at == 0 || (at > 0 && TextDecoder.isBinary(head));
  }

  static void read(InputStream in, Desk desk, String file) throws IOException, InputException {
    try {
      byte[] bytes = Bounded.all(in, BYTES);
      PdfText pdf =
          PdfText.of(bytes, new PdfText.Limits(PAGES, desk.limits().articleCharacters(), TIME));
      String day =
          pdf.created().map(c -> c.atOffset(ZoneOffset.UTC).toLocalDate() + "~").orElse("");
      if (!day.isEmpty()) {
        desk.say(Where.in(file), Complaint.of("dated-by-file", day));
      }
      desk.take(
          new Draft(file, "", day, pdf.title(), pdf.text(), Optional.empty(), Optional.empty()),
          Where.in(file));
    } catch (BombException e) {
      throw new InputException("pdf-too-large", BYTES >> 20);
    } catch (PdfException e) {
      throw complaint(e);
    }
  }

  private static InputException complaint(PdfException e) {
    return switch (e.fault()) {
      case BROKEN -> new InputException("pdf-broken", e.getMessage());
      case ENCRYPTED -> new InputException("pdf-encrypted");
      case FORBIDDEN -> new InputException("pdf-forbidden");
      case NO_TEXT -> new InputException("pdf-no-text");
      case TOO_MANY_PAGES -> new InputException("pdf-too-many-pages", e.getMessage(), PAGES);
      case TOO_LONG -> new InputException("pdf-too-long", e.getMessage());
      case BOMB -> new InputException("pdf-bomb");
      case TOO_SLOW -> new InputException("pdf-too-slow", e.getMessage());
    };
  }
}
