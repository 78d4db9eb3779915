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
    for (String phrase : phrases.of(Kind.CREDIT_END)) {
      int at = lastBefore(page, phrase, paragraph, false);
      if (at >= 0) {
        return Optional.of(at);
      }
    }
    for (String agency : phrases.of(Kind.AGENCY)) {
      int at = lastBefore(page, agency, paragraph, true);
      if (at >= 0) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
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

  private static int lastBefore(Page page, String phrase, Span paragraph, boolean slash) {
    int start = Math.max(paragraph.start(), paragraph.end() - LONGEST);
    for (int at = page.find(phrase, start, paragraph.end());
        at >= 0;
        at = page.find(phrase, at + 1, paragraph.end())) {
      int after = at + phrase.length();
      boolean fits = !slash || (after < paragraph.end() && page.text().charAt(after) == '/');
      if (fits && page.beginsWord(at, paragraph.start()) && separated(page, at, paragraph)) {
        return at;
      }
    }
    return -1;
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
