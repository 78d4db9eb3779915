package org.segun.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.segun.edtf.Edtf;
import org.segun.syntax.EnglishWords;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Article;
import org.segun.text.Section;
import org.segun.text.Span;

/**
 * Sentences for tests, cut and tagged by the simplest means: every word hangs on the first finite
 * verb.
 */
final class PlainSentences {

  private static final Set<String> MARKS =
      Set.of(".", ",", ";", ":", "(", ")", "\"", "¿", "?", "%");

  private PlainSentences() {}

  static ParsedArticle article(String text, String date) {
    return article(text, date, "es");
  }

  static ParsedArticle article(String text, String date, String language) {
    Article article =
        new Article(
            "t",
            language,
            date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date)),
            "",
            text,
            Optional.empty(),
            Optional.empty());
    List<Token> tokens = language.equals("en") ? EnglishWords.tokens(text) : tokens(text);
    return new ParsedArticle(
        article, List.of(), tokens.isEmpty() ? List.of() : List.of(sentence(tokens)));
  }

  static Sentence sentence(List<Token> tokens) {
    int verb = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      verb = tokens.get(i).is("VERB") ? i : verb;
    }
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i == verb ? Sentence.ROOT : verb;
      relations[i] = i == verb ? "root" : "obl";
    }
    return new Sentence(0, Section.BODY, tokens, heads, relations);
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean mark =
          i < text.length() && MARKS.contains(text.substring(i, i + 1)) && !insideNumber(text, i);
      if (i == text.length() || Character.isWhitespace(text.charAt(i)) || mark) {
        if (start >= 0) {
          add(tokens, text, start, i);
          start = -1;
        }
        if (mark) {
          add(tokens, text, i, i + 1);
        }
      } else if (start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  private static boolean insideNumber(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    String form = text.substring(start, end);
    if (form.equalsIgnoreCase("del") || form.equalsIgnoreCase("al")) {
      word(
          tokens,
          form.substring(0, form.length() - 1).toLowerCase().startsWith("d") ? "de" : "a",
          start,
          end);
      word(tokens, "el", start, end);
      return;
    }
    word(tokens, form, start, end);
  }

  private static void word(List<Token> tokens, String form, int start, int end) {
    Morphology.Tense tense = tense(form);
    Morphology morphology =
        tense == Morphology.Tense.NONE
            ? Morphology.UNKNOWN
            : new Morphology(
                Morphology.VerbForm.FINITE,
                Morphology.Mood.INDICATIVE,
                tense,
                3,
                Morphology.Number.SINGULAR,
                Morphology.Gender.NONE);
    String pos = tense == Morphology.Tense.NONE ? "X" : "VERB";
    tokens.add(
        new Token(
            tokens.size(), new Span(start, end), form, form.toLowerCase(), pos, "O", morphology));
  }

  private static Morphology.Tense tense(String form) {
    if (form.endsWith("rá") || form.endsWith("rán")) {
      return Morphology.Tense.FUTURE;
    }
    boolean past =
        form.endsWith("ó")
            || form.endsWith("aron")
            || form.endsWith("ieron")
            || form.equals("fue")
            || form.equals("fueron");
    return past ? Morphology.Tense.PAST : Morphology.Tense.NONE;
  }
}
