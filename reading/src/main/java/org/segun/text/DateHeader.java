package org.segun.text;

import java.util.List;
import java.util.Optional;

/**
 * The header {@code date 2023-10} that some archives put before the first sentence, with or without
 * a line of its own.
 */
final class DateHeader {

  /**
   * A header that was found.
   *
   * @param span its characters, blanks before it left out
   * @param date the date as it is written
   */
  record Found(Span span, String date) {}

  private final List<String> words;

  DateHeader(Phrases phrases) {
    this.words = phrases.of(LayoutRules.Kind.HEADER);
  }

  Optional<Found> find(Page page) {
    int end = page.text().length();
    int start = page.skipBlanks(0, end);
    for (String word : words) {
      if (page.has(word, start, end)) {
        return after(page, start, start + word.length());
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> after(Page page, int start, int wordEnd) {
    String text = page.text();
    int at = wordEnd;
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
    }
    int from = page.skipBlanks(at, text.length());
    int to = Digits.isoDateEnd(text, from);
    if (from == wordEnd || to < 0) {
      return Optional.empty();
    }
    return Optional.of(new Found(new Span(start, to), text.substring(from, to)));
  }
}
