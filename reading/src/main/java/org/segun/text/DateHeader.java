package org.segun.text;

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

  private final Phrases phrases;

  DateHeader(Phrases phrases) {
    this.phrases = phrases;
  }

  Optional<Found> find(Page page) {
    int end = page.text().length();
    int start = page.skipBlanks(0, end);
    return phrases
        .beginning(LayoutRules.Kind.HEADER, page, new Span(start, end))
        .flatMap(word -> after(page, start, start + word.length()));
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
