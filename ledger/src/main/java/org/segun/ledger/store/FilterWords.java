package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into words as a shell does: at spaces, save within quotes; a backslash stands alone.
 */
final class FilterWords {

  private FilterWords() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
        begun = true;
      } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
        quote = quote == 0 ? c : 0;
        begun = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }

  /** The word so that {@link #of} reads it back as one. */
  static String quoted(String word) {
    boolean plain =
        !word.isEmpty()
            && word.chars()
                .noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'' || c == '\\');
    return plain ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
