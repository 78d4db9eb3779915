package org.segun.app.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF.
 *
 * @param title as the file tells it, or empty
 * @param created when the file was made, where it tells that
 * @param text a paragraph a line
 */
public record PdfText(String title, Optional<Instant> created, String text) {

  static {
    // By default PDFBox looks through all fonts of the machine, and keeps what it found at home.
    FontMappers.set(new BuiltInFont());
  }

  /**
   * How much is read at most.
   *
   * @param pages of a file
   * @param characters of its text
   * @param time for all of it
   */
  public record Limits(int pages, int characters, Duration time) {}

  /**
   * Takes the text out of a file.
   *
   * @throws PdfException if there is none, or it cannot be had
   */
  public static PdfText of(byte[] file, Limits limits) throws PdfException {
    PackedStreams.check(file);
    return new Deadline(limits.time()).run(deadline -> read(file, limits, deadline));
  }

  private static PdfText read(byte[] file, Limits limits, Deadline deadline) throws PdfException {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new PdfException(PdfException.Fault.FORBIDDEN, "");
      }
      int pages = document.getNumberOfPages();
      if (pages > limits.pages()) {
        throw new PdfException(PdfException.Fault.TOO_MANY_PAGES, String.valueOf(pages));
      }
      PageText stripper = new PageText(deadline, limits.characters());
      List<List<String>> lines = new ArrayList<>();
      for (int page = 1; page <= pages; page++) {
        lines.add(stripper.lines(document, page));
      }
      String text = Lines.joined(RunningHeads.removed(lines));
      if (text.isBlank()) {
        throw new PdfException(PdfException.Fault.NO_TEXT, String.valueOf(pages));
      }
      return about(document.getDocumentInformation(), text);
    } catch (InvalidPasswordException e) {
      throw new PdfException(PdfException.Fault.ENCRYPTED, "");
    } catch (IOException | UncheckedIOException e) {
      throw new PdfException(PdfException.Fault.BROKEN, String.valueOf(e.getMessage()));
    }
  }

  private static PdfText about(PDDocumentInformation information, String text) {
    String title = Optional.ofNullable(information.getTitle()).orElse("").strip();
    Optional<Instant> created =
        Optional.ofNullable(information.getCreationDate()).map(date -> date.toInstant());
    // Programs put file names and their own names there; a title stands in the text as well.
    boolean seen = !title.isEmpty() && text.replace('\n', ' ').contains(title);
    return new PdfText(seen ? title : "", created, text);
  }
}
