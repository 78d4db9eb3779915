package org.segun.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/**
 * The small words of a language on which phrases and references hang ({@code actor-words.tsv}).
 * Immutable.
 */
final class ActorWords {

  private final Map<String, Set<String>> classes = new HashMap<>();

  private ActorWords() {}

  static ActorWords load(String language, RuleFolder rules) {
    ActorWords words = new ActorWords();
    for (RuleFile file : rules.named(language + "/actor-words.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        Set<String> members = words.classes.computeIfAbsent(row.get("class"), k -> new HashSet<>());
        row.list("words").forEach(word -> members.add(Folding.fold(word)));
      }
    }
    return words;
  }

  /** The words of a class, folded. */
  Set<String> of(String wordClass) {
    return Set.copyOf(classes.getOrDefault(wordClass, Set.of()));
  }

  /** Whether the form of a token, or its dictionary form, is of a class. */
  boolean is(Token token, String wordClass) {
    Set<String> members = classes.getOrDefault(wordClass, Set.of());
    return members.contains(Folding.fold(token.form()))
        || members.contains(Folding.fold(token.lemma()));
  }

  /** Whether a word ends as those of a class do. */
  boolean endsAs(Token token, String wordClass) {
    String form = Folding.fold(token.form());
    for (String ending : classes.getOrDefault(wordClass, Set.of())) {
      if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
