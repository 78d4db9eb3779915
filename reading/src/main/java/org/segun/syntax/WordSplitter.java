package org.segun.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes verbs and the pronouns written onto them apart, by the list that the models were trained
 * with.
 */
final class WordSplitter {

  private final Map<String, String> parts;

  private WordSplitter(Map<String, String> parts) {
    this.parts = parts;
  }

  /**
   * Reads lines {@code word TAB part,part}.
   *
   * @param resource the list
   * @param whole words that the list takes apart by mistake, such as first names
   */
  private static WordSplitter load(String resource, Set<String> whole) {
    Map<String, String> parts = new HashMap<>(64_000);
    try (InputStream in = ModelFiles.open(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !whole.contains(line.substring(0, tab))) {
          parts.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordSplitter(parts);
  }

  /** By the list that the settings name, if they do; it takes nothing apart without one. */
  static WordSplitter of(SyntaxSettings settings) {
    Set<String> whole =
        Set.copyOf(Arrays.asList(settings.find("words.whole").orElse("").split(",")));
    return settings
        .find("words.split")
        .map(list -> load(list, whole))
        .orElseGet(() -> new WordSplitter(Map.of()));
  }

  /** The words with those that are several taken apart; every part keeps the span of the whole. */
  List<Word> split(List<Word> words) {
    List<Word> all = new ArrayList<>(words.size() + 8);
    for (Word word : words) {
      String found = parts.get(word.form().toLowerCase(Locale.ROOT));
      if (found == null) {
        all.add(word);
      } else {
        addParts(word, found, all);
      }
    }
    return all;
  }

  private static void addParts(Word word, String found, List<Word> all) {
    boolean shouted = word.form().equals(word.form().toUpperCase(Locale.ROOT));
    boolean titled = !shouted && Character.isUpperCase(word.form().charAt(0));
    for (String part : found.split(",")) {
      String form = part;
      if (shouted) {
        form = part.toUpperCase(Locale.ROOT);
      } else if (titled) {
        form = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
        titled = false;
      }
      all.add(new Word(word.span(), form, form));
    }
  }
}
