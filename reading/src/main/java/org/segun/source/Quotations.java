package org.segun.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.segun.text.Span;

/**
 * Finds quotations of every style, nested ones too, in one pass over the text. Marks that open and
 * close alike, and marks that were typed the wrong way round, are told apart by what stands beside
 * them. A quotation that is not closed ends with its paragraph, unless the next paragraph begins
 * with a mark of its own, as is the habit in long quotations.
 */
final class Quotations {

  private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String SINGLE = "'\u2018\u2019\u2039\u203a";
  private static final String OPENING = "\u201c\u201e\u00ab\u2018\u2039";

  private final String text;
  private final Deque<int[]> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** All quotations in order of their beginnings. */
  static List<Quotation> in(String text) {
    Quotations quotations = new Quotations(text);
    quotations.scan();
    return quotations.found;
  }

  private void scan() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && endsParagraph(i)) {
        closeAll(i);
      } else if (DOUBLE.indexOf(c) >= 0) {
        mark(i, 0);
      } else if (SINGLE.indexOf(c) >= 0 && !isApostrophe(i)) {
        mark(i, 1);
      }
    }
    closeAll(text.length());
    Collections.sort(found, (a, b) -> a.span().compareTo(b.span()));
  }

  /**
   * A single line break inside a wrapped paragraph ends nothing; one after a full stop or an empty
   * line does.
   */
  private boolean endsParagraph(int i) {
    int before = i - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".!?\n:".indexOf(text.charAt(before)) >= 0 || isQuote(before);
  }

  private boolean isQuote(int i) {
    return DOUBLE.indexOf(text.charAt(i)) >= 0;
  }

  private boolean isApostrophe(int i) {
    boolean before = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return before && (after || open.isEmpty() || open.peek()[1] == 0);
  }

  private void mark(int i, int level) {
    boolean isOpen = !open.isEmpty() && open.peek()[1] == level;
    if (isOpen && !opens(i)) {
      close(open.pop()[0], i + 1);
    } else if (opens(i)) {
      open.push(new int[] {i, level});
    } else if (!isOpen && open.size() > 1 && level == 0) {
      open.pop();
      close(open.pop()[0], i + 1);
    }
  }

  private boolean opens(int i) {
    boolean before = i > 0 && endsWord(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && beginsWord(text.charAt(i + 1));
    if (before != after) {
      return after;
    }
    if (OPENING.indexOf(text.charAt(i)) >= 0) {
      return true;
    }
    return open.isEmpty() && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean endsWord(char c) {
    return Character.isLetterOrDigit(c) || ".,;:!?)%\u2026\u201d\u2019".indexOf(c) >= 0;
  }

  private static boolean beginsWord(char c) {
    return Character.isLetterOrDigit(c) || "\u00bf\u00a1(\u2026\u201c\u2018".indexOf(c) >= 0;
  }

  private void closeAll(int end) {
    while (!open.isEmpty()) {
      close(open.pop()[0], end);
    }
  }

  private void close(int start, int end) {
    found.add(new Quotation(new Span(start, end), open.size()));
  }
}
