package org.segun.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes spellings of one name equal: lower case, no accents, no dots. */
public final class Folding {

  /**
   * Letters whose stroke or missing dot Unicode does not take apart, and the plain ones that the
   * press writes for them.
   */
  private static final String STROKED = "\u0142\u00f8\u0111\u0131";

  private static final String PLAIN = "lodi";

  /** Behind the letters of European languages; what comes after is taken apart each time. */
  private static final int LATIN_END = 0x250;

  /** The folded letter of each Latin one; 0 where it is more or less than one letter. */
  private static final char[] LATIN = latin();

  private Folding() {}

  private static char[] latin() {
    char[] table = new char[LATIN_END];
    for (char c = 0; c < LATIN_END; c++) {
      String folded = apart(String.valueOf(c).toLowerCase(Locale.ROOT));
      table[c] = folded.length() == 1 ? folded.charAt(0) : 0;
    }
    return table;
  }

  /** The word in lower case and without accents and other marks; punctuation stays. */
  public static String fold(String word) {
    if (isLowerAscii(word)) {
      return word;
    }
    char[] folded = new char[word.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = word.charAt(i);
      if (c >= LATIN_END || LATIN[c] == 0) {
        return apart(word.toLowerCase(Locale.ROOT));
      }
      folded[i] = LATIN[c];
    }
    return new String(folded);
  }

  private static String apart(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        int stroked = STROKED.indexOf(c);
        bare.append(stroked < 0 ? c : PLAIN.charAt(stroked));
      }
    }
    return bare.toString();
  }

  /**
   * The folded words of a name. Spaces, hyphens, dots and apostrophes part words and vanish; any
   * other mark is kept as a word of its own, so that no name runs across a comma.
   */
  public static List<String> words(String name) {
    String folded = fold(name);
    List<String> words = new ArrayList<>(4);
    int start = -1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
      if (!isJoint(c)) {
        words.add(String.valueOf(c));
      }
    }
    if (start >= 0) {
      words.add(start == 0 ? folded : folded.substring(start));
    }
    return words;
  }

  /** The folded words of a name with one space between: the key of a name of any spelling. */
  public static String key(String name) {
    return String.join(" ", words(name));
  }

  private static boolean isJoint(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ".'-\u00b4`\u2018\u2019\u2010\u2011\u2013".indexOf(c) >= 0;
  }

  private static boolean isLowerAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }
}
