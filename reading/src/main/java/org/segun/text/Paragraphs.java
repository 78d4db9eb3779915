package org.segun.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A line is a paragraph, save in text that was wrapped to a width by
 * hand or machine, as in old agency copy: there a line runs on into the next one when the next
 * one's first word would not have fitted.
 */
final class Paragraphs {

  /** Lines longer than this were not wrapped. */
  private static final int WIDEST = 100;

  /**
   * Share of the long-enough lines that must break off within a sentence for a text to count as
   * wrapped.
   */
  private static final double WRAPPED_SHARE = 0.3;

  /** A line shorter than this is a heading or an end, whatever follows. */
  private static final int SHORTEST = 30;

  private final Page page;
  private final Phrases phrases;
  private final List<Span> lines;
  private final int width;
  private final boolean wrapped;

  private Paragraphs(Page page, Phrases phrases, List<Span> lines) {
    this.page = page;
    this.phrases = phrases;
    this.lines = lines;
    this.width = lines.stream().mapToInt(Span::length).filter(n -> n <= WIDEST).max().orElse(0);
    this.wrapped = isWrapped();
  }

  /** The paragraphs from {@code start} to the end, without blanks at their ends; none is empty. */
  static List<Span> of(Page page, Phrases phrases, int start) {
    return new Paragraphs(page, phrases, lines(page.text(), start)).join();
  }

  private static List<Span> lines(String text, int start) {
    List<Span> lines = new ArrayList<>();
    int from = start;
    for (int i = start; i < text.length(); i++) {
      if (breaksLine(text.charAt(i))) {
        boolean pair =
            text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        lines.add(new Span(from, i));
        i += pair ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(new Span(from, text.length()));
    return lines;
  }

  private static boolean breaksLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private List<Span> join() {
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (last + 1 < lines.size() && runsOn(last)) {
        last++;
      }
      Span stripped = page.strip(lines.get(i).start(), lines.get(last).end());
      if (stripped.length() > 0) {
        paragraphs.add(stripped);
      }
      i = last;
    }
    return paragraphs;
  }

  private boolean runsOn(int i) {
    if (!isText(i)) {
      return false;
    }
    return breaksWithinSentence(i)
        || (wrapped && lines.get(i).length() <= WIDEST && !nextWordFits(i) && !indented(i + 1));
  }

  private boolean isText(int i) {
    return stripped(i).length() >= SHORTEST && stripped(i + 1).length() > 0;
  }

  /**
   * Whether a line breaks off without an end and the next one takes up in lower case or after a
   * comma or an article.
   */
  private boolean breaksWithinSentence(int i) {
    Span line = stripped(i);
    return !Shape.endsSentence(page.text(), line)
        && (startsInLowerCase(stripped(i + 1))
            || page.text().charAt(line.end() - 1) == ','
            || phrases.isParticle(lastWord(line)));
  }

  private boolean startsInLowerCase(Span line) {
    int i = line.start();
    while (i < line.end() - 1 && "\"'\u201C\u2018\u00AB(".indexOf(page.text().charAt(i)) >= 0) {
      i++;
    }
    return Character.isLowerCase(page.text().charAt(i));
  }

  private String lastWord(Span line) {
    int i = line.end();
    while (i > line.start() && Character.isLetter(page.text().charAt(i - 1))) {
      i--;
    }
    return page.folded().substring(i, line.end());
  }

  private boolean nextWordFits(int i) {
    Span next = stripped(i + 1);
    int end = next.start();
    while (end < next.end() && !Page.isBlank(page.text().charAt(end))) {
      end++;
    }
    int used = stripped(i).end() - lines.get(i).start();
    return used + 1 + (end - next.start()) <= width;
  }

  private boolean indented(int i) {
    int indent = stripped(i).start() - lines.get(i).start();
    int before = stripped(i - 1).start() - lines.get(i - 1).start();
    return indent >= before + 2;
  }

  private boolean isWrapped() {
    int pairs = 0;
    int running = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isText(i) && lines.get(i).length() <= WIDEST) {
        pairs++;
        running += breaksWithinSentence(i) ? 1 : 0;
      }
    }
    return running >= 2 && running >= WRAPPED_SHARE * pairs;
  }

  private Span stripped(int i) {
    return page.strip(lines.get(i).start(), lines.get(i).end());
  }
}
