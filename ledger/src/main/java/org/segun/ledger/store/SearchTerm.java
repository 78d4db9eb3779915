package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.segun.world.Folding;

/**
 * One thing that is searched for: a word, several that must stand side by side, or the beginning of
 * one.
 *
 * @param words folded, at least one
 * @param beginning whether the last word goes on
 * @param wanted whether it must be there, or must not
 */
record SearchTerm(List<String> words, boolean beginning, boolean wanted) {

  /**
   * What a person asks for: words, {@code "words side by side"}, {@code begin*} and {@code
   * -unwanted}. Anything else is passed over, so that no query is ever wrong.
   */
  static List<SearchTerm> of(String query) {
    List<SearchTerm> terms = new ArrayList<>();
    for (String part : parts(query)) {
      boolean wanted = !part.startsWith("-") || part.length() == 1;
      boolean beginning = part.endsWith("*");
      List<String> words = words(part);
      if (!words.isEmpty()) {
        terms.add(new SearchTerm(words, beginning, wanted));
      }
    }
    return terms;
  }

  /** The words and numbers of a text, folded. */
  static List<String> words(String text) {
    return Folding.words(text).stream()
        .filter(w -> Character.isLetterOrDigit(w.codePointAt(0)))
        .toList();
  }

  /** Cuts at blanks that stand outside quotes. */
  private static List<String> parts(String query) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= query.length(); i++) {
      boolean end = i == query.length();
      if (!end && query.charAt(i) == '"') {
        quoted = !quoted;
      }
      if (end || !quoted && Character.isWhitespace(query.charAt(i))) {
        if (i > start) {
          parts.add(query.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
