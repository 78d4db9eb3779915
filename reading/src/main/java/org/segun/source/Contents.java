package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.segun.text.Span;

/**
 * Makes what is said presentable: its stretches in order and apart from each other, without the
 * conjunction that opens it and the marks that close it, and with word whether it is quoted.
 */
final class Contents {

  /** Shorter quotations are words held at arm's length or titles, not speech. */
  private static final int SHORTEST_QUOTED = 12;

  private static final String QUOTES =
      "\"'\u2018\u2019\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a";

  /** Marks that the beginning of a content may be. */
  private static final String OPENING = QUOTES + "([\u00bf\u00a1$\u20ac\u00a3#";

  /** Marks that the end of a content may be. */
  private static final String CLOSING = QUOTES + ")]?!%\u2026\u20ac$\u00b0";

  private final String text;
  private final CueLexicon lexicon;
  private final List<Quotation> quotations;

  Contents(String text, CueLexicon lexicon, List<Quotation> quotations) {
    this.text = text;
    this.lexicon = lexicon;
    this.quotations = quotations.stream().filter(q -> q.depth() == 0).toList();
  }

  /** Merges stretches that overlap or have nothing but blanks and marks between them. */
  List<Span> tidy(List<Span> content) {
    List<Span> merged = new ArrayList<>();
    for (Span next : content.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && hasNoWord(merged.get(last).end(), next.start())) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start(), Math.max(before.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged.stream().map(this::trimmed).filter(s -> s.length() > 0).toList();
  }

  private boolean hasNoWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isLoose(text.codePointAt(start), OPENING)) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (start < end && isLoose(text.codePointBefore(end), CLOSING)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(afterOpener(start, end), Math.max(start, end));
  }

  private static boolean isLoose(int c, String kept) {
    return !Character.isLetterOrDigit(c) && kept.indexOf(c) < 0;
  }

  /** Where the content begins once the conjunction is left out: "que", but not "si". */
  private int afterOpener(int start, int end) {
    int i = start;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean opener = lexicon.is("openers", text.substring(start, i).toLowerCase(Locale.ROOT));
    if (!opener) {
      return start;
    }
    while (i < end && isLoose(text.codePointAt(i), OPENING)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return Math.min(i, end);
  }

  /** How some stretches, in order, are given. */
  Manner manner(List<Span> content) {
    boolean quoted = false;
    boolean told = false;
    for (Span span : content) {
      int from = span.start();
      for (int i = firstAfter(span.start()); i < quotations.size(); i++) {
        Span quotation = quotations.get(i).span();
        if (quotation.start() >= span.end()) {
          break;
        }
        if (quotation.length() >= SHORTEST_QUOTED) {
          quoted = true;
          told |= hasWord(from, quotation.start());
          from = quotation.end();
        }
      }
      told |= hasWord(from, span.end());
    }
    if (!quoted) {
      return Manner.INDIRECT;
    }
    return told ? Manner.MIXED : Manner.DIRECT;
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first quotation that ends after an offset. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (quotations.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
