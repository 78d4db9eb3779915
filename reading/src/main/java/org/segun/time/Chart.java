package org.segun.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.Sentence;
import org.segun.world.Folding;

/**
 * The expressions of one sentence. What was found at a place is kept, so that no rule is tried
 * there twice.
 */
final class Chart {

  private final Grammar grammar;
  private final String[] words;
  private final Sentence sentence;
  private final Map<String, String>[] classes;
  private final List<Start>[] starts;
  private final Map<String, Optional<Match>>[] found;

  Chart(Grammar grammar, Sentence sentence) {
    this.grammar = grammar;
    this.sentence = sentence;
    words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Folding.fold(sentence.token(i).form());
    }
    classes = tables(words.length);
    starts = lists(words.length);
    found = kept(words.length);
  }

  int size() {
    return words.length;
  }

  /**
   * The longest expression of a kind that begins at a token; of equal ones the rule that stands
   * first.
   */
  Optional<Match> longest(String kind, int at) {
    if (at >= words.length || starts(at).isEmpty()) {
      return Optional.empty();
    }
    Map<String, Optional<Match>> kept = found[at];
    if (kept == null) {
      kept = new HashMap<>();
      found[at] = kept;
    }
    Optional<Match> known = kept.get(kind);
    if (known == null) {
      kept.put(kind, Optional.empty());
      known = Optional.ofNullable(search(grammar.within(kind), at));
      kept.put(kind, known);
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String>[] tables(int size) {
    return (Map<String, String>[]) new Map<?, ?>[size];
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Optional<Match>>[] kept(int size) {
    return (Map<String, Optional<Match>>[]) new Map<?, ?>[size];
  }

  @SuppressWarnings("unchecked")
  private static List<Start>[] lists(int size) {
    return (List<Start>[]) new List<?>[size];
  }

  /** The patterns that may begin at a token; looked up when first asked for. */
  private List<Start> starts(int at) {
    List<Start> known = starts[at];
    if (known == null) {
      known = grammar.beginningWith(words[at], at + 1 < words.length ? words[at + 1] : "");
      starts[at] = known;
    }
    return known;
  }

  /** The classes of a word; most words are never asked for theirs. */
  private Map<String, String> classes(int at) {
    Map<String, String> known = classes[at];
    if (known == null) {
      boolean capital = Character.isUpperCase(sentence.token(at).form().codePointAt(0));
      known = grammar.classes().of(words[at], capital);
      classes[at] = known;
    }
    return known;
  }

  private @Nullable Match search(Set<String> kinds, int at) {
    Match best = null;
    for (Start start : starts(at)) {
      if (kinds.contains(start.rule().kind()) && mayFollow(start.rule(), at)) {
        Match match = new Walk(start.rule(), start.pattern(), at).best();
        if (match != null && (best == null || match.end() > best.end())) {
          best = match;
        }
      }
    }
    return best;
  }

  private boolean mayFollow(Rule rule, int at) {
    return at > 0
        ? rule.neighbours().mayFollow(words[at - 1], sentence.token(at - 1).pos())
        : rule.neighbours().mayFollow("", "");
  }

  private boolean mayPrecede(Rule rule, int end) {
    return end < words.length
        ? rule.neighbours().mayPrecede(words[end], sentence.token(end).pos())
        : rule.neighbours().mayPrecede("", "");
  }

  /** One try of a pattern at a place. Patterns have no loops, so it ends. */
  private final class Walk {
    private final Rule rule;
    private final Pattern pattern;
    private final int first;
    private @Nullable Match best;

    private Walk(Rule rule, Pattern pattern, int first) {
      this.rule = rule;
      this.pattern = pattern;
      this.first = first;
    }

    private @Nullable Match best() {
      onwards(pattern.starts(), first, null);
      return best;
    }

    private void onwards(BitSet atoms, int at, Match.@Nullable Binding caught) {
      if (at >= words.length) {
        return;
      }
      for (int i = atoms.nextSetBit(0); i >= 0; i = atoms.nextSetBit(i + 1)) {
        step(i, at, caught);
      }
    }

    private void step(int atom, int at, Match.@Nullable Binding caught) {
      if (pattern.atoms().get(atom) instanceof Atom.Words literal) {
        if (literal.words().contains(words[at])) {
          reached(atom, at + 1, caught);
        }
        return;
      }
      Atom.Named named = (Atom.Named) pattern.atoms().get(atom);
      if (grammar.classes().has(named.name())) {
        String value = classes(at).get(named.name());
        if (value != null) {
          reached(atom, at + 1, new Match.Binding(named.variable(), value, caught));
        }
        return;
      }
      longest(named.name(), at)
          .ifPresent(m -> reached(atom, m.end(), new Match.Binding(named.variable(), m, caught)));
    }

    private void reached(int atom, int end, Match.@Nullable Binding caught) {
      if (pattern.ends().get(atom) && (best == null || end > best.end()) && mayPrecede(rule, end)) {
        best = new Match(rule, first, end, caught);
      }
      onwards(pattern.follows().get(atom), end, caught);
    }
  }
}
