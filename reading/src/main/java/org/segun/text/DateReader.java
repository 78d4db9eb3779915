package org.segun.text;

import java.util.Optional;

/** Reads the date of a dateline: "18 oct", "05 de octubre, 2003", "Set 26", "5 de mayo de 2019". */
final class DateReader {

  /** A date and the offset after it. */
  record Found(PartialDate date, int end) {}

  private final Phrases phrases;

  DateReader(Phrases phrases) {
    this.phrases = phrases;
  }

  Optional<Found> at(Page page, int start, int end) {
    int digits = Digits.end(page.text(), start);
    if (digits > start) {
      return digits - start <= 2 ? dayFirst(page, start, digits, end) : Optional.empty();
    }
    return monthFirst(page, start, end);
  }

  private Optional<Found> dayFirst(Page page, int start, int digits, int end) {
    int at = skipParticle(page, page.skipBlanks(digits, end), end);
    int wordEnd = wordEnd(page, at, end);
    return month(page, at, wordEnd)
        .flatMap(
            m -> withYear(page, m, number(page, start, digits), skipDot(page, wordEnd, end), end));
  }

  private Optional<Found> monthFirst(Page page, int start, int end) {
    int wordEnd = wordEnd(page, start, end);
    Optional<Integer> month = month(page, start, wordEnd);
    int from = page.skipBlanks(skipDot(page, wordEnd, end), end);
    int to = Digits.end(page.text(), from);
    if (month.isEmpty() || to == from || to - from > 2 || to > end) {
      return Optional.empty();
    }
    return withYear(page, month.get(), number(page, from, to), to, end);
  }

  private Optional<Found> withYear(Page page, int month, int day, int after, int end) {
    int at = after;
    if (at < end && page.text().charAt(at) == ',') {
      at++;
    }
    at = skipParticle(page, page.skipBlanks(at, end), end);
    int to = Digits.end(page.text(), at);
    if (to - at == 4 && to <= end) {
      return Optional.of(new Found(new PartialDate(number(page, at, to), month, day), to));
    }
    return Optional.of(new Found(new PartialDate(0, month, day), after));
  }

  private Optional<Integer> month(Page page, int start, int end) {
    return phrases.month(page.folded().substring(start, end));
  }

  private int skipParticle(Page page, int at, int end) {
    int wordEnd = wordEnd(page, at, end);
    boolean particle = phrases.isParticle(page.folded().substring(at, wordEnd));
    return particle ? page.skipBlanks(wordEnd, end) : at;
  }

  private static int wordEnd(Page page, int at, int end) {
    int i = at;
    while (i < end && Character.isLetter(page.text().charAt(i))) {
      i++;
    }
    return i;
  }

  /** Passes over the point of an abbreviated month where a number or a bracket follows. */
  private static int skipDot(Page page, int at, int end) {
    boolean point =
        at + 1 < end && page.text().charAt(at) == '.' && page.text().charAt(at + 1) == ' ';
    char next = point ? page.text().charAt(page.skipBlanks(at + 1, end - 1)) : 0;
    return Character.isDigit(next) || next == '(' ? at + 1 : at;
  }

  private static int number(Page page, int start, int end) {
    return Integer.parseInt(page.text().substring(start, end));
  }
}
