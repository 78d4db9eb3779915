package org.segun.text;

import java.util.Optional;
import org.segun.text.LayoutRules.Kind;

/** Finds the credit at the end of a paragraph: "… Foto: EFE", "… EFE/A. Name", "… (AFP)". */
final class Credit {

  private static final int LONGEST = 90;

  private final Phrases phrases;

  Credit(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Where the credit of a photograph begins, if the paragraph ends with one. */
  Optional<Integer> ofPhotograph(Page page, Span paragraph) {
    Span tail = new Span(Math.max(paragraph.start(), paragraph.end() - LONGEST), paragraph.end());
    return first(Kind.CREDIT_END, page, paragraph, tail)
        .or(() -> first(Kind.AGENCY, page, paragraph, tail));
  }

  /** Where an agency's mark at the very end begins: "(EFE)". */
  Optional<Integer> signOff(Page page, Span paragraph) {
    String text = page.text();
    int close = paragraph.end() - (text.charAt(paragraph.end() - 1) == '.' ? 2 : 1);
    int open = close - 1;
    while (open > paragraph.start() && close - open < LONGEST && text.charAt(open) != '(') {
      open--;
    }
    boolean brackets =
        open >= paragraph.start() && text.charAt(open) == '(' && text.charAt(close) == ')';
    return brackets && phrases.isWhole(Kind.AGENCY, page, new Span(open + 1, close))
        ? Optional.of(open)
        : Optional.empty();
  }

  private Optional<Integer> first(Kind kind, Page page, Span paragraph, Span tail) {
    Optional<Phrases.Hit> hit = phrases.next(kind, page, tail.start(), tail);
    while (hit.isPresent()) {
      Phrases.Hit found = hit.get();
      boolean whole = page.beginsWord(found.start(), paragraph.start());
      boolean fits = kind != Kind.AGENCY || hasSlash(page, found.end(), tail.end());
      if (whole && fits && separated(page, found.start(), paragraph)) {
        return Optional.of(found.start());
      }
      hit = phrases.next(kind, page, found.start() + 1, tail);
    }
    return Optional.empty();
  }

  private static boolean hasSlash(Page page, int at, int end) {
    return at < end && page.text().charAt(at) == '/';
  }

  /** A credit stands after the end of a sentence, a bracket, a bar or a dash. */
  private static boolean separated(Page page, int at, Span paragraph) {
    int i = at - 1;
    while (i >= paragraph.start() && Page.isBlank(page.text().charAt(i))) {
      i--;
    }
    return i < paragraph.start()
        || ".!?)(|/-\u2013\u2014\"\u201D\u00BB:".indexOf(page.text().charAt(i)) >= 0;
  }
}
