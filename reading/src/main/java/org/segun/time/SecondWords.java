package org.segun.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves out the patterns that cannot go on with the word behind the first. Articles and
 * prepositions begin hundreds of patterns and are mostly followed by no word of time at all. What
 * was worked out for two words is kept; only words of the grammar count as words, so there are few
 * such pairs whatever the text.
 */
final class SecondWords {

  private static final String UNKNOWN = "";
  private static final String DIGITS = "0";
  private static final int STOPS = 1;
  private static final int GOES_ON = 2;

  /** Fewer patterns are tried one by one. */
  private static final int FEW = 3;

  private final WordClasses classes;
  private final Map<String, Set<String>> kinds;
  private final Map<String, List<Rule>> byKind;
  private final Map<String, Set<String>> classWords = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Map<String, List<Start>>> kept = new ConcurrentHashMap<>();

  SecondWords(WordClasses classes, Map<String, Set<String>> kinds, Map<String, List<Rule>> byKind) {
    this.classes = classes;
    this.kinds = kinds;
    this.byKind = byKind;
  }

  /** Takes in the words of all rules, once they are there. */
  void learn() {
    for (List<Rule> rules : byKind.values()) {
      rules.forEach(rule -> rule.patterns().forEach(p -> p.atoms().forEach(this::learn)));
    }
  }

  private void learn(Atom atom) {
    if (atom instanceof Atom.Words literal) {
      known.addAll(literal.words());
    } else if (atom instanceof Atom.Named named && classes.has(named.name())) {
      known.addAll(classWords.computeIfAbsent(named.name(), classes::words));
    }
  }

  /** Those of {@code starts}, which may begin with {@code word}, that may go on with the next. */
  List<Start> followedBy(String word, String next, List<Start> starts) {
    if (starts.size() <= FEW) {
      return starts;
    }
    String key = hasDigit(word) ? DIGITS : word;
    String second = hasDigit(next) ? DIGITS : known.contains(next) ? next : UNKNOWN;
    if (key.equals(DIGITS)) {
      return starts;
    }
    Map<String, List<Start>> pairs = kept.get(key);
    if (pairs == null) {
      pairs = kept.computeIfAbsent(key, k -> new ConcurrentHashMap<>());
    }
    List<Start> found = pairs.get(second);
    if (found == null) {
      found = filtered(word, second, starts);
      pairs.put(second, found);
    }
    return found;
  }

  private List<Start> filtered(String word, String next, List<Start> starts) {
    List<Start> left = new ArrayList<>();
    for (Start start : starts) {
      if (reach(start.pattern(), word, next, new HashSet<>()) != 0) {
        left.add(start);
      }
    }
    return List.copyOf(left);
  }

  /** Whether a pattern may stop after the first word, or go on with the second. */
  private int reach(Pattern pattern, String word, String next, Set<String> seen) {
    int reached = 0;
    BitSet starts = pattern.starts();
    for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
      int first = reach(pattern.atoms().get(i), word, next, seen);
      reached |= first & GOES_ON;
      if ((first & STOPS) != 0) {
        reached |= pattern.ends().get(i) ? STOPS : 0;
        BitSet follows = pattern.follows().get(i);
        for (int j = follows.nextSetBit(0); j >= 0; j = follows.nextSetBit(j + 1)) {
          reached |= mayBegin(pattern.atoms().get(j), next, new HashSet<>()) ? GOES_ON : 0;
        }
      }
    }
    return reached;
  }

  private int reach(Atom atom, String word, String next, Set<String> seen) {
    if (isLeaf(atom)) {
      return isOf(atom, word) ? STOPS : 0;
    }
    int reached = 0;
    for (String kind : kinds.getOrDefault(((Atom.Named) atom).name(), Set.of())) {
      if (!seen.add(kind)) {
        continue;
      }
      for (Rule rule : byKind.getOrDefault(kind, List.of())) {
        for (Pattern pattern : rule.patterns()) {
          reached |= reach(pattern, word, next, new HashSet<>(seen));
        }
      }
    }
    return reached;
  }

  private boolean mayBegin(Atom atom, String word, Set<String> seen) {
    if (isLeaf(atom)) {
      return isOf(atom, word);
    }
    for (String kind : kinds.getOrDefault(((Atom.Named) atom).name(), Set.of())) {
      if (seen.add(kind) && begins(byKind.getOrDefault(kind, List.of()), word, seen)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(List<Rule> rules, String word, Set<String> seen) {
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        BitSet starts = pattern.starts();
        for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
          if (mayBegin(pattern.atoms().get(i), word, seen)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isLeaf(Atom atom) {
    return atom instanceof Atom.Words
        || atom instanceof Atom.Named named && classWords.containsKey(named.name());
  }

  private boolean isOf(Atom atom, String word) {
    Set<String> words =
        atom instanceof Atom.Words literal
            ? literal.words()
            : classWords.getOrDefault(((Atom.Named) atom).name(), Set.of());
    if (!word.equals(DIGITS)) {
      return words.contains(word);
    }
    return atom instanceof Atom.Named named && classes.isNumeric(named.name())
        || words.stream().anyMatch(w -> hasDigit(w) || w.indexOf(Numerals.ANY) >= 0);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
