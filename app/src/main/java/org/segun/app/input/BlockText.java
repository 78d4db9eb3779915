package org.segun.app.input;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element with a line for each block: paragraph, heading, item of a list, caption.
 */
final class BlockText implements NodeVisitor {

  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  /**
   * @param title left out where it is a line of its own
   */
  BlockText(String title) {
    this.title = title;
  }

  String of(Element element) {
    element.traverse(this);
    endLine();
    return text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (breaks(node)) {
      endLine();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (breaks(node)) {
      endLine();
    }
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  /** White space of any kind and length is one blank in HTML. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0';
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void endLine() {
    String finished = line.toString().strip();
    line.setLength(0);
    if (finished.isEmpty() || finished.equals(title)) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(finished);
  }
}
