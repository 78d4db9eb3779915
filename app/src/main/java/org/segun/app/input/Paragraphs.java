package org.segun.app.input;

import java.util.Set;
import org.segun.app.xml.Space;
import org.segun.app.xml.XmlElement;

/** The text of marked-up XML (XHTML, NITF) with a line for each block. */
final class Paragraphs {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "block",
          "blockquote",
          "bq",
          "br",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hl1",
          "hl2",
          "hr",
          "pre",
          "tr",
          "body");

  /** What stands beside the story. */
  private static final Set<String> ASIDE =
      Set.of(
          "script",
          "style",
          "media",
          "figure",
          "figcaption",
          "table",
          "nitf-table",
          "fn",
          "aside",
          "head",
          "iframe");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  String of(XmlElement element) {
    append(element);
    endLine();
    return text.toString();
  }

  private void append(XmlElement element) {
    for (Object child : element.children()) {
      if (child instanceof String words) {
        line.append(words);
      } else if (child instanceof XmlElement inner && !ASIDE.contains(inner.name())) {
        boolean block = BLOCKS.contains(inner.name());
        if (block) {
          endLine();
        }
        append(inner);
        if (block) {
          endLine();
        }
      }
    }
  }

  private void endLine() {
    String finished = Space.single(line.toString());
    line.setLength(0);
    if (!finished.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(finished);
    }
  }
}
