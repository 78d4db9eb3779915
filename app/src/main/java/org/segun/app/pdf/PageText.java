package org.segun.app.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of single pages, with an empty line between paragraphs. */
final class PageText extends PDFTextStripper {

  /** Ends the work inside of PDFBox. */
  private static final class EndException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PdfException reason;

    EndException(PdfException reason) {
      super(null, null, false, false);
      this.reason = reason;
    }
  }

  private final Deadline deadline;
  private final int most;
  private int letters;

  PageText(Deadline deadline, int most) {
    this.deadline = deadline;
    this.most = most;
    setLineSeparator("\n");
    setParagraphEnd("\n");
  }

  /** The lines of a page, from 1. */
  List<String> lines(PDDocument document, int page) throws IOException, PdfException {
    setStartPage(page);
    setEndPage(page);
    StringWriter text = new StringWriter();
    try {
      writeText(document, text);
    } catch (EndException e) {
      throw e.reason;
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.toString().split("\n", -1)) {
      lines.add(line.strip());
    }
    return lines;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (deadline.hasPassed()) {
      throw new EndException(deadline.exception());
    }
    if (++letters > most) {
      throw new EndException(new PdfException(PdfException.Fault.TOO_LONG, String.valueOf(most)));
    }
    super.processTextPosition(letter);
  }

  @Override
  protected void processOperator(
      org.apache.pdfbox.contentstream.operator.Operator operator,
      List<org.apache.pdfbox.cos.COSBase> operands)
      throws IOException {
    if (deadline.hasPassed()) {
      throw new EndException(deadline.exception());
    }
    super.processOperator(operator, operands);
  }
}
