package org.segun.text;

import java.util.Optional;
import org.segun.text.LayoutRules.Kind;

/**
 * Recognises place, date and agency before the first sentence: "Pyongyang, 18 oct (EFE) -", "SAO
 * PAULO, Set 26", "05 de octubre, 2003 —", "León.-", "(AFP)".
 */
final class Dateline {

  private static final int LONGEST = 120;
  private static final int MOST_PLACE_WORDS = 6;

  /** A dateline and its date, where it has one. */
  record Found(int end, Optional<PartialDate> date) {}

  private final Phrases phrases;
  private final DateReader dates;

  Dateline(Phrases phrases) {
    this.phrases = phrases;
    this.dates = new DateReader(phrases);
  }

  Optional<Found> find(Page page, Span paragraph) {
    return new Attempt(page, paragraph.start(), paragraph.end()).find();
  }

  /** One walk along the beginning of a paragraph. */
  private final class Attempt {
    private final Page page;
    private final int start;
    private final int limit;
    private final int paragraphEnd;
    private int at;
    private boolean agency;
    private boolean place;
    private Optional<PartialDate> date = Optional.empty();

    Attempt(Page page, int start, int paragraphEnd) {
      this.page = page;
      this.start = start;
      this.at = start;
      this.paragraphEnd = paragraphEnd;
      this.limit = Math.min(paragraphEnd, start + LONGEST);
    }

    Optional<Found> find() {
      while (segment()) {
        if (!separator()) {
          break;
        }
      }
      return end().map(e -> new Found(e, date));
    }

    private boolean segment() {
      return agencyInBrackets() || agencyAlone() || dateSegment() || placeSegment();
    }

    private boolean agencyInBrackets() {
      if (at >= limit || page.text().charAt(at) != '(') {
        return false;
      }
      int close = page.text().indexOf(')', at);
      Span inside = new Span(at + 1, Math.max(at + 1, Math.min(close, limit)));
      if (close < 0 || close >= limit || phrases.beginning(Kind.AGENCY, page, inside).isEmpty()) {
        return false;
      }
      at = close + 1;
      agency = true;
      return true;
    }

    private boolean agencyAlone() {
      Optional<String> name = phrases.beginning(Kind.AGENCY, page, new Span(at, limit));
      int after = at + name.map(String::length).orElse(0);
      int next = page.skipBlanks(after, limit);
      if (name.isEmpty()
          || next >= limit
          || "|.-\u2013\u2014,".indexOf(page.text().charAt(next)) < 0) {
        return false;
      }
      at = after;
      agency = true;
      return true;
    }

    private boolean dateSegment() {
      Optional<DateReader.Found> found =
          date.isPresent() ? Optional.empty() : dates.at(page, at, limit);
      found.ifPresent(
          f -> {
            at = f.end();
            date = Optional.of(f.date());
          });
      return found.isPresent();
    }

    private boolean placeSegment() {
      int end = at;
      for (int words = 0; words < MOST_PLACE_WORDS; words++) {
        int from = words == 0 ? at : page.skipBlanks(end, limit);
        int to = wordEnd(from);
        if (to == from
            || !(words == 0 ? isCapital(from) : isCapital(from) || isParticle(from, to))) {
          break;
        }
        end = to;
      }
      boolean found = end > at;
      at = end;
      place |= found;
      return found;
    }

    private boolean isCapital(int from) {
      return Character.isUpperCase(page.text().charAt(from));
    }

    private boolean isParticle(int from, int to) {
      return phrases.isParticle(page.folded().substring(from, to));
    }

    /** A word of a name: letters, with a hyphen, an apostrophe or a point between letters. */
    private int wordEnd(int from) {
      int i = from;
      while (i < limit && (Character.isLetter(page.text().charAt(i)) || joins(i, from))) {
        i++;
      }
      return i;
    }

    private boolean joins(int i, int from) {
      return i > from
          && i + 1 < limit
          && "-.'\u2019\u00B4".indexOf(page.text().charAt(i)) >= 0
          && Character.isLetter(page.text().charAt(i - 1))
          && Character.isLetter(page.text().charAt(i + 1));
    }

    /** Moves over what stands between two segments; false where none follows. */
    private boolean separator() {
      int i = page.skipBlanks(at, limit);
      if (i >= limit) {
        return false;
      }
      char c = page.text().charAt(i);
      if (c == '(') {
        at = i;
        return true;
      }
      if (c == ',' || c == '/' || c == '|') {
        at = page.skipBlanks(i + 1, limit);
        return true;
      }
      return false;
    }

    private Optional<Integer> end() {
      int i = page.skipBlanks(at, limit);
      boolean point = i < limit && page.text().charAt(i) == '.';
      int dash = page.skipBlanks(point ? i + 1 : i, limit);
      if (dash < limit && "-\u2013\u2014\u2015".indexOf(page.text().charAt(dash)) >= 0) {
        return date.isPresent() || agency || (place && (point || isCapitals()))
            ? Optional.of(dash + 1)
            : Optional.empty();
      }
      if (agency && page.text().charAt(at - 1) == ')') {
        return Optional.of(point ? i + 1 : at);
      }
      boolean line =
          i == paragraphEnd || (point && page.skipBlanks(i + 1, paragraphEnd) == paragraphEnd);
      boolean sentenceFollows = point && place && i + 1 < limit && page.text().charAt(i + 1) == ' ';
      return date.isPresent() && (line || sentenceFollows)
          ? Optional.of(point ? i + 1 : at)
          : Optional.empty();
    }

    private boolean isCapitals() {
      return Shape.isCapitals(page.text(), new Span(start, at));
    }
  }
}
