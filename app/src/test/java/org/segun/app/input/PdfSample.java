package org.segun.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes PDFs. */
final class PdfSample implements AutoCloseable {

  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final int LEADING = 12;

  final PDDocument document = new PDDocument();

  /** A page with blocks of lines; each block is {@code x y} and its lines. */
  PdfSample page(Block... blocks) {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (Block block : blocks) {
        out.beginText();
        out.setFont(FONT, 10);
        out.setLeading(LEADING);
        out.newLineAtOffset(block.x, block.y);
        for (String line : block.lines) {
          out.showText(line);
          out.newLine();
        }
        out.endText();
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Block(int x, int y, String... lines) {}

  PdfSample locked(String userPassword, boolean extraction) {
    try {
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(extraction);
      document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
