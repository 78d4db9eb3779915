package org.segun.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final Map<String, List<Start>> byFirstWord = new HashMap<>();
  private final SecondWords seconds;
  private final List<Start> byDigit = new ArrayList<>();

  private Grammar(WordClasses classes) {
    this.classes = classes;
    seconds = new SecondWords(classes, kinds, byKind);
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
    byKind.values().forEach(rules -> rules.forEach(this::index));
    byFirstWord.replaceAll((word, starts) -> withDigits(word, starts));
    seconds.learn();
  }

  private void index(Rule rule) {
    for (Pattern pattern : rule.patterns()) {
      Start start = new Start(rule, pattern);
      FirstWords first = new FirstWords();
      first.of(rule, pattern);
      first.words.forEach(w -> byFirstWord.computeIfAbsent(w, k -> new ArrayList<>()).add(start));
      if (first.digit) {
        byDigit.add(start);
      }
    }
  }

  /** A listed word that begins with a digit ("1st") may also be a number. */
  private List<Start> withDigits(String word, List<Start> starts) {
    if (!Numerals.beginsWithDigit(word)) {
      return List.copyOf(starts);
    }
    Set<Start> both = new LinkedHashSet<>(starts);
    both.addAll(byDigit);
    return List.copyOf(both);
  }

  private Set<String> below(String kind, Set<String> seen) {
    if (seen.add(kind)) {
      kinds.getOrDefault(kind, Set.of()).forEach(k -> below(k, seen));
    }
    return seen;
  }

  /** The words with which a pattern may begin, through all rules that it may begin with. */
  private final class FirstWords {
    private final Set<String> words = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean digit;

    private void of(Rule rule, Pattern pattern) {
      pattern.starts().stream().forEach(i -> of(pattern.atoms().get(i), rule));
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
            .flatMap(k -> byKind.getOrDefault(k, List.of()).stream())
            .forEach(r -> r.patterns().forEach(p -> of(r, p)));
      }
    }
  }

  WordClasses classes() {
    return classes;
  }

  /** The patterns that may begin with a folded word, in order of their rules. */
  List<Start> beginningWith(String word) {
    List<Start> listed = byFirstWord.get(word);
    if (listed != null) {
      return listed;
    }
    if (Numerals.beginsWithDigit(word)) {
      return byDigit;
    }
    return Numerals.endsNearDigit(word)
        ? byFirstWord.getOrDefault(Numerals.shape(word), List.of())
        : List.of();
  }

  /** Those that may also go on with the word behind it; an empty one at the end. */
  List<Start> beginningWith(String word, String next) {
    List<Start> starts = beginningWith(word);
    return starts.isEmpty() ? starts : seconds.followedBy(word, next, starts);
  }

  /** The kinds of rules that count as {@code kind}. */
  Set<String> within(String kind) {
    return kinds.getOrDefault(kind, Set.of());
  }
}
