package org.segun.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.segun.text.Span;

/** English words for tests, cut as the models want them and tagged by the simplest means. */
public final class EnglishWords {

  private static final SyntaxSettings SETTINGS = SyntaxSettings.of("en").orElseThrow();
  private static final WordCutter CUTTER = WordCutter.of(SETTINGS);
  private static final WordForms FORMS = WordForms.load(SETTINGS);
  private static final Set<String> FUTURE = Set.of("will", "wo", "'ll");
  private static final Set<String> PAST =
      Set.of("met", "said", "was", "were", "fell", "rose", "won", "left", "began", "took", "held");

  private EnglishWords() {}

  /** The tokens of a sentence; its verbs are those in "will", "-ed" and a few more. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Word word : CUTTER.cut(text, new Span(0, text.length()))) {
      WordForms.Entry entry = FORMS.entry(word.written(), tag(word.written()), "root");
      tokens.add(
          new Token(
              tokens.size(),
              word.span(),
              word.written(),
              entry.lemma(),
              FUTURE.contains(word.written()) ? "VERB" : entry.pos(),
              "O",
              entry.morphology()));
    }
    return tokens;
  }

  private static String tag(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (FUTURE.contains(lower)) {
      return "MD";
    }
    if (Character.isDigit(lower.charAt(0))) {
      return "CD";
    }
    return PAST.contains(lower) || lower.endsWith("ed") && lower.length() > 4 ? "VBD" : "XX";
  }
}
