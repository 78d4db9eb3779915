package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.segun.text.Span;
import org.segun.world.Folding;

/** Finds in a text the part that shows best what was searched for. */
final class Snippets {

  /** Characters of a snippet, about. */
  private static final int LENGTH = 220;

  private final List<Set<String>> forms;
  private final Set<String> beginnings;

  Snippets(SearchMatch match) {
    this.forms = match.forms();
    this.beginnings = match.beginnings();
  }

  /** A word that was searched for, and which ones of the query it is. */
  private record Found(Span span, BitSet asked) {}

  /** A part of a text, the words in it that were searched for, and all such words of the text. */
  record Snippet(Span part, List<Span> words, List<Span> everywhere) {

    /** How many words that were searched for stand near an offset. */
    long near(int offset) {
      return everywhere.stream().filter(s -> Math.abs(s.start() - offset) < LENGTH).count();
    }
  }

  Snippet of(String text) {
    List<Found> found = found(text);
    List<Span> all = found.stream().map(Found::span).toList();
    if (found.isEmpty()) {
      int end = wordEnd(text, Math.min(text.length(), LENGTH));
      return new Snippet(new Span(0, end), List.of(), all);
    }
    int best = best(found);
    int first = found.get(best).span().start();
    int start = wordStart(text, Math.max(0, first - LENGTH / 4));
    int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
    List<Span> words = all.stream().filter(s -> s.start() >= start && s.end() <= end).toList();
    return new Snippet(new Span(start, Math.max(end, start)), words, all);
  }

  /** The first word of the stretch in which most different ones were found. */
  private static int best(List<Found> found) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < found.size(); i++) {
      BitSet asked = new BitSet();
      int limit = found.get(i).span().start() + LENGTH * 3 / 4;
      for (int j = i; j < found.size() && found.get(j).span().end() <= limit; j++) {
        asked.or(found.get(j).asked());
      }
      if (asked.cardinality() > most) {
        most = asked.cardinality();
        best = i;
      }
    }
    return best;
  }

  private List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        Span span = new Span(start, i);
        BitSet asked = asked(Folding.fold(span.in(text)));
        if (!asked.isEmpty()) {
          found.add(new Found(span, asked));
        }
        start = -1;
      }
    }
    return found;
  }

  private BitSet asked(String word) {
    BitSet asked = new BitSet();
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).contains(word)) {
        asked.set(i);
      }
    }
    if (beginnings.stream().anyMatch(word::startsWith)) {
      asked.set(forms.size());
    }
    return asked;
  }

  private static int wordStart(String text, int at) {
    int i = at;
    while (i > 0 && at - i < LENGTH / 4 && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
  }

  private static int wordEnd(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < LENGTH / 4 && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
  }
}
