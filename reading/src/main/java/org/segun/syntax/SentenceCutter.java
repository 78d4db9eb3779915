package org.segun.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of a passage into sentences: after a full stop, question or exclamation mark and
 * the brackets and quotes that close behind it. A stop before a small letter ends an abbreviation,
 * not a sentence.
 *
 * <p>A stretch of {@value #LONGEST} words without an end is cut at its last comma, colon or
 * semicolon, so that the time of every later stage stays linear in the text.
 */
final class SentenceCutter {

  /** Most words in a sentence. */
  static final int LONGEST = 200;

  private static final String ENDS = ".?!。！？";
  private static final String CLOSERS = ")]}»”’›";
  private static final String PAUSES = ",;:";

  List<List<Word>> cut(List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < words.size(); i++) {
      quoted ^= isPlainQuote(words.get(i));
      if (ends(words, i)) {
        int end = i + 1;
        while (end < words.size() && closes(words.get(end), quoted)) {
          quoted &= !isPlainQuote(words.get(end));
          end++;
        }
        sentences.add(words.subList(start, end));
        start = end;
        i = end - 1;
        quoted = false;
      } else if (i - start + 1 >= LONGEST) {
        int end = pauseBefore(words, start, i) + 1;
        sentences.add(words.subList(start, end));
        start = end;
      }
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
    return sentences;
  }

  private static boolean ends(List<Word> words, int i) {
    String form = words.get(i).form();
    if (form.equals("...")) {
      return i + 1 < words.size() && startsUpperCase(words.get(i + 1).written());
    }
    if (form.equals(".") && i + 1 < words.size() && isShortened(words, i)) {
      return false;
    }
    for (int c = 0; c < form.length(); c++) {
      if (ENDS.indexOf(form.charAt(c)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stop stands inside a sentence: before a small letter, or between doubled letters. */
  private static boolean isShortened(List<Word> words, int stop) {
    String next = words.get(stop + 1).written();
    return Character.isLowerCase(next.codePointAt(0))
        || stop > 0 && isDoubled(words.get(stop - 1).written()) && isDoubled(next);
  }

  /** Doubled capitals, by which Spanish writes the plural of initials. */
  private static boolean isDoubled(String word) {
    return word.length() >= 2
        && word.charAt(0) == word.charAt(1)
        && Character.isUpperCase(word.charAt(0))
        && (word.length() == 2 || word.length() == 3 && word.charAt(2) == '.');
  }

  private static boolean startsUpperCase(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean closes(Word word, boolean quoted) {
    String written = word.written();
    return written.length() == 1 && CLOSERS.indexOf(written.charAt(0)) >= 0
        || quoted && isPlainQuote(word);
  }

  private static boolean isPlainQuote(Word word) {
    return word.written().equals("\"");
  }

  private static int pauseBefore(List<Word> words, int start, int last) {
    for (int i = last; i > start + LONGEST / 2; i--) {
      String form = words.get(i).form();
      if (form.length() == 1 && PAUSES.indexOf(form.charAt(0)) >= 0) {
        return i;
      }
    }
    return last;
  }
}
