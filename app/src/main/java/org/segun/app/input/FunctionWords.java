package org.segun.app.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.Table;

/** The table of words and letters by which languages are told apart. */
final class FunctionWords {

  private static final String FILE = "function-words.tsv";

  private FunctionWords() {}

  /**
   * For each word, each letter as {@link #letter} and each ending as {@link #ending} writes it, the
   * languages that have it.
   */
  static Map<String, List<String>> load() {
    Map<String, List<String>> languages = new HashMap<>();
    for (Table.Row row : Table.rows(new RuleFile(FILE, lines()))) {
      for (String word : row.get("words").split(" ")) {
        add(languages, word, row.get("language"));
      }
      for (String letter : row.get("letters").split(" ")) {
        add(
            languages,
            letter.isEmpty() || isMark(letter) ? letter : letter(letter.charAt(0)),
            row.get("language"));
      }
      for (String ending : row.get("endings").split(" ")) {
        add(languages, ending(ending), row.get("language"));
      }
    }
    return languages;
  }

  /** The key of a letter, as it is no word. */
  static String letter(char letter) {
    return "=" + letter;
  }

  /** The key of the end of a word. */
  static String ending(String ending) {
    return "-" + ending;
  }

  private static boolean isMark(String text) {
    return !Character.isLetter(text.charAt(0));
  }

  private static void add(Map<String, List<String>> languages, String key, String language) {
    List<String> known = languages.computeIfAbsent(key, k -> new ArrayList<>());
    if (!key.isEmpty() && !known.contains(language)) {
      known.add(language);
    }
  }

  private static List<String> lines() {
    try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
