package org.segun.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Section;
import org.segun.text.Span;

/**
 * Text that the parser does not read (a dateline, a title that stands apart) as bare words, so that
 * names are found in it too.
 */
final class PlainText {

  private static final int MAX_WORDS = 60;

  private PlainText() {}

  static Optional<Sentence> sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && tokens.size() < MAX_WORDS; i++) {
      boolean inWord = i < text.length() && isWordChar(text.charAt(i));
      if (inWord) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        tokens.add(token(tokens.size(), text, start, i));
        start = -1;
      }
      if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        tokens.add(token(tokens.size(), text, i, i + 1));
      }
    }
    return tokens.isEmpty() ? Optional.empty() : Optional.of(flat(tokens));
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019' || c == '-';
  }

  private static Token token(int index, String text, int start, int end) {
    String form = text.substring(start, end);
    String bare = form.endsWith(".-") ? form.substring(0, form.length() - 2) : form;
    return new Token(index, new Span(start, end), bare, bare, "X", "O", Morphology.UNKNOWN);
  }

  private static Sentence flat(List<Token> tokens) {
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i - 1;
      relations[i] = i == 0 ? "root" : "dep";
    }
    return new Sentence(0, Section.BODY, tokens, heads, relations);
  }
}
