package org.segun.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;

/**
 * The rules of one language, found by the word that an expression may begin with. Immutable once
 * loaded.
 */
final class Grammar {

  /** The kind of all that is reported. */
  static final String TIME = "time";

  private final WordClasses classes;
  private final Map<String, List<Rule>> byKind = new LinkedHashMap<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, List<Rule>> byFirstWord = new HashMap<>();
  private final List<Rule> byDigit = new ArrayList<>();

  private Grammar(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * Loads {@code <language>/time/}.
   *
   * @throws org.segun.lexicon.RuleException if a rule is not well made
   */
  static Grammar load(String language, RuleFolder rules) {
    String folder = language + "/time";
    Grammar grammar = new Grammar(new WordClasses(rules.files(folder, "words.tsv")));
    RuleReader reader = new RuleReader();
    List<RuleBlock> blocks = new ArrayList<>();
    for (RuleFile file : rules.files(folder, ".rules")) {
      blocks.addAll(RuleBlock.parse(file));
    }
    for (RuleBlock block : blocks) {
      if (block.kind().equals("kind")) {
        grammar.kinds.computeIfAbsent(block.id(), k -> new HashSet<>()).addAll(block.words("of"));
      } else if (!Tenses.isBlock(block)) {
        grammar.add(reader.read(block), block);
      }
    }
    grammar.index();
    return grammar;
  }

  private void add(Rule rule, RuleBlock block) {
    boolean known =
        byKind.values().stream().flatMap(List::stream).anyMatch(r -> r.id().equals(rule.id()));
    if (known) {
      throw block.error("there is a rule of that name before it");
    }
    byKind.computeIfAbsent(rule.kind(), k -> new ArrayList<>()).add(rule);
  }

  private void index() {
    for (String kind : new ArrayList<>(byKind.keySet())) {
      kinds.computeIfAbsent(kind, k -> new HashSet<>());
    }
    for (String kind : new ArrayList<>(kinds.keySet())) {
      kinds.put(kind, Set.copyOf(below(kind, new HashSet<>())));
    }
    for (List<Rule> rules : byKind.values()) {
      for (Rule rule : rules) {
        FirstWords first = new FirstWords();
        first.of(rule);
        first.words.forEach(w -> byFirstWord.computeIfAbsent(w, k -> new ArrayList<>()).add(rule));
        if (first.digit) {
          byDigit.add(rule);
        }
      }
    }
  }

  private Set<String> below(String kind, Set<String> seen) {
    if (seen.add(kind)) {
      kinds.getOrDefault(kind, Set.of()).forEach(k -> below(k, seen));
    }
    return seen;
  }

  /** The words with which a rule may begin, through all rules that it may begin with. */
  private final class FirstWords {
    private final Set<String> words = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean digit;

    private void of(Rule rule) {
      for (Pattern pattern : rule.patterns()) {
        pattern.starts().stream().forEach(i -> of(pattern.atoms().get(i), rule));
      }
    }

    private void of(Atom atom, Rule rule) {
      if (atom instanceof Atom.Words literal) {
        words.addAll(literal.words());
      } else if (atom instanceof Atom.Named named && classes.has(named.name())) {
        words.addAll(classes.words(named.name()));
        digit |= classes.isNumeric(named.name());
      } else if (atom instanceof Atom.Named named) {
        Set<String> inside = kinds.get(named.name());
        if (inside == null) {
          throw new IllegalArgumentException(
              "rule " + rule.id() + ": there is no class or kind " + named.name());
        }
        inside.stream()
            .filter(seen::add)
            .forEach(k -> byKind.getOrDefault(k, List.of()).forEach(this::of));
      }
    }
  }

  WordClasses classes() {
    return classes;
  }

  /** The rules that may begin with a folded word. */
  List<Rule> beginningWith(String word) {
    List<Rule> listed = byFirstWord.getOrDefault(word, List.of());
    if (listed.isEmpty() && !Numerals.beginsWithDigit(word) && Numerals.endsNearDigit(word)) {
      return byFirstWord.getOrDefault(Numerals.shape(word), List.of());
    }
    if (!Numerals.beginsWithDigit(word) || listed.isEmpty()) {
      return Numerals.beginsWithDigit(word) ? byDigit : listed;
    }
    List<Rule> both = new ArrayList<>(listed);
    byDigit.stream().filter(r -> !listed.contains(r)).forEach(both::add);
    return both;
  }

  /** The kinds of rules that count as {@code kind}. */
  Set<String> within(String kind) {
    return kinds.getOrDefault(kind, Set.of());
  }
}
