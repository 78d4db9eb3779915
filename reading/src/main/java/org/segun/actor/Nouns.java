package org.segun.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Contractions;
import org.segun.world.Folding;
import org.segun.world.PhraseTrie;

/** The nouns of a language that can stand for participants, and those that cannot. Immutable. */
final class Nouns {

  private final Map<String, Noun> words = new HashMap<>();
  private final PhraseTrie<Noun> phrases;
  private final Set<String> former;

  private Nouns(String language, RuleFolder rules, Set<String> former) {
    this.former = former;
    PhraseTrie.Builder<Noun> builder = PhraseTrie.builder(Contractions.of(language, rules));
    for (RuleFile file : rules.named(language + "/person-nouns.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        Noun noun = noun(row);
        if (noun.word().indexOf(' ') < 0) {
          words.put(Folding.fold(noun.word()), noun);
        } else {
          builder.put(noun.word(), noun);
        }
      }
    }
    phrases = builder.build();
  }

  /**
   * Reads the register.
   *
   * @param former what stands before a noun that somebody no longer is, folded
   */
  static Nouns load(String language, RuleFolder rules, Set<String> former) {
    return new Nouns(language, rules, former);
  }

  private static Noun noun(Table.Row row) {
    return new Noun(
        row.get("word"),
        Participant.Kind.valueOf(row.get("kind")),
        row.get("sector"),
        row.get("default"),
        row.get("office"));
  }

  /** What the noun at a token says, with the words after it where they make one expression. */
  Optional<PhraseTrie.Match<Noun>> at(Sentence sentence, int token) {
    Optional<PhraseTrie.Match<Noun>> phrase = phrases.longest(sentence, token);
    return phrase.or(
        () -> of(sentence.token(token)).map(noun -> new PhraseTrie.Match<>(token, token, noun)));
  }

  /**
   * What a word says by itself: its form first, since some plurals mean more, then its dictionary
   * form.
   */
  Optional<Noun> of(Token token) {
    String form = Folding.fold(token.form());
    String lemma = Folding.fold(token.lemma());
    Noun noun = of(form, lemma);
    for (String prefix : former) {
      if (noun == null && form.length() > prefix.length() + 3 && form.startsWith(prefix)) {
        String rest = lemma.startsWith(prefix) ? lemma.substring(prefix.length()) : "";
        noun = of(form.substring(prefix.length()), rest);
        noun = noun == null || !noun.isPerson() ? null : noun;
      }
    }
    return Optional.ofNullable(noun);
  }

  private @Nullable Noun of(String form, String lemma) {
    Noun noun = words.get(form);
    if (noun == null) {
      noun = words.get(lemma);
    }
    if (noun == null && form.length() > 4 && form.endsWith("s")) {
      noun = words.get(form.substring(0, form.length() - 1));
    }
    if (noun == null && form.length() > 5 && form.endsWith("es")) {
      noun = words.get(form.substring(0, form.length() - 2));
    }
    return noun;
  }
}
