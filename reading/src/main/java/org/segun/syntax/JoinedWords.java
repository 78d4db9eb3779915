package org.segun.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that the models read as one though they are two ("del"), from a table of the language. */
final class JoinedWords {

  /** The two words in one, and how the second hangs in the tree. */
  record Parts(String first, String second, String pos, String relation) {}

  private final Map<String, Parts> parts;

  private JoinedWords(Map<String, Parts> parts) {
    this.parts = parts;
  }

  /** By the table that the settings name, if they do. */
  static JoinedWords of(SyntaxSettings settings) {
    return settings
        .find("words.contracted")
        .map(JoinedWords::load)
        .orElseGet(() -> new JoinedWords(Map.of()));
  }

  private static JoinedWords load(String file) {
    Map<String, Parts> parts = new HashMap<>();
    for (String[] row : DataTable.rows(file, 5)) {
      parts.put(row[0], new Parts(row[1], row[2], row[3], row[4]));
    }
    return new JoinedWords(parts);
  }

  Optional<Parts> of(String form) {
    return form.length() > 4
        ? Optional.empty()
        : Optional.ofNullable(parts.get(form.toLowerCase(Locale.ROOT)));
  }
}
