package org.segun.app.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Guesses the language of a text, among those that are mistaken for one another in the press of
 * Spain and the Americas, from its function words and its letters: half the words of any sentence
 * are such, so that one sentence is mostly enough.
 *
 * <p>A word that several languages have ("de", "que") counts for each by an equal part. This costs
 * no model and no time; the detectors made for short messages take half a second and a hundred
 * megabytes to load.
 */
public final class LanguageGuess {

  /** Enough to tell languages apart, whatever the length of the text. */
  private static final int SAMPLE = 4_000;

  private static final int LONGEST_ENDING = 6;

  private static final double FAVOUR = 1.25;

  private final Map<String, List<String>> languagesByWord;

  LanguageGuess(Map<String, List<String>> languagesByWord) {
    this.languagesByWord = languagesByWord;
  }

  /** With the words and letters that come with the program. */
  public static LanguageGuess standard() {
    return new LanguageGuess(FunctionWords.load());
  }

  /**
   * The language of a text.
   *
   * @param favoured languages to be taken in a close race, since refusing an article is worse than
   *     reading one of its neighbour's
   * @return ISO 639-1 code; empty where the text has no word that tells
   */
  public Optional<String> of(String text, Predicate<String> favoured) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<String, Double> scores = new HashMap<>();
    int start = 0;
    for (int i = 0; i <= sample.length(); i++) {
      boolean within = i < sample.length() && isWithinWord(sample.charAt(i));
      if (!within) {
        count(sample.substring(start, i), scores);
        count(i < sample.length() ? sample.substring(i, i + 1) : "", scores);
        start = i + 1;
      }
    }
    scores.replaceAll((language, score) -> favoured.test(language) ? score * FAVOUR : score);
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static boolean isWithinWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019';
  }

  private void count(String word, Map<String, Double> scores) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    credit(languagesByWord.getOrDefault(lower, List.of()), scores);
    for (int length = 2; length <= LONGEST_ENDING && length + 2 <= lower.length(); length++) {
      String ending = lower.substring(lower.length() - length);
      credit(languagesByWord.getOrDefault(FunctionWords.ending(ending), List.of()), scores);
    }
    for (int i = 0; i < lower.length() && lower.length() > 1; i++) {
      if (lower.charAt(i) > 0x7F) {
        credit(
            languagesByWord.getOrDefault(FunctionWords.letter(lower.charAt(i)), List.of()), scores);
      }
    }
  }

  private static void credit(List<String> languages, Map<String, Double> scores) {
    for (String language : languages) {
      scores.merge(language, 1.0 / languages.size(), Double::sum);
    }
  }
}
