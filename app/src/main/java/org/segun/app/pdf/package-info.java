/**
 * The text of PDFs.
 *
 * <p>{@link org.segun.app.pdf.PdfText} takes the text layer out of a file with PDFBox: in the order
 * in which it was written, which for columns is mostly the order of reading; without lines that
 * head or foot every page; lines joined to paragraphs and words joined where a hyphen parts them at
 * the end of a line. {@link org.segun.app.pdf.PackedStreams} looks for bombs before PDFBox unpacks
 * anything, pages, letters and time have limits, and no font of the machine is looked for.
 */
@NullMarked
package org.segun.app.pdf;

import org.jspecify.annotations.NullMarked;
