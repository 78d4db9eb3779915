package org.segun.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.segun.world.Folding;

/**
 * Reads a pattern: words ({@code el|la}), classes and kinds ({@code <month:m>}), groups ({@code ( a
 * b | c )}), each optional with {@code ?} behind it. Parentheses and the bar between sequences
 * stand apart, with spaces around them.
 */
final class PatternParser {

  /** A part of a pattern: where it may begin and end, and whether it may be left out. */
  private record Part(BitSet first, BitSet last, boolean optional) {}

  private final String[] words;
  private int at;
  private final List<Atom> atoms = new ArrayList<>();
  private final List<BitSet> follows = new ArrayList<>();

  private PatternParser(String text) {
    words = Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).toArray(String[]::new);
  }

  /**
   * @throws IllegalArgumentException if the pattern is not well made
   */
  static Pattern parse(String text) {
    PatternParser parser = new PatternParser(text);
    Part whole = parser.choice();
    if (parser.at < parser.words.length) {
      throw new IllegalArgumentException(
          "unexpected " + parser.words[parser.at] + " in the pattern");
    }
    if (whole.optional()) {
      throw new IllegalArgumentException("the pattern may match nothing");
    }
    return new Pattern(parser.atoms, whole.first(), parser.follows, whole.last());
  }

  private Part choice() {
    Part all = sequence();
    while (at < words.length && words[at].equals("|")) {
      at++;
      Part next = sequence();
      all =
          new Part(
              or(all.first(), next.first()),
              or(all.last(), next.last()),
              all.optional() || next.optional());
    }
    return all;
  }

  private Part sequence() {
    Part whole = new Part(new BitSet(), new BitSet(), true);
    while (at < words.length && !words[at].equals("|") && !words[at].startsWith(")")) {
      whole = join(whole, item());
    }
    return whole;
  }

  private Part join(Part left, Part right) {
    for (int i = left.last().nextSetBit(0); i >= 0; i = left.last().nextSetBit(i + 1)) {
      follows.get(i).or(right.first());
    }
    BitSet first = left.optional() ? or(left.first(), right.first()) : left.first();
    BitSet last = right.optional() ? or(left.last(), right.last()) : right.last();
    return new Part(first, last, left.optional() && right.optional());
  }

  private Part item() {
    String word = words[at++];
    if (!word.equals("(")) {
      boolean optional = word.length() > 1 && word.endsWith("?");
      return atom(optional ? word.substring(0, word.length() - 1) : word, optional);
    }
    Part inside = choice();
    if (at == words.length || !(words[at].equals(")") || words[at].equals(")?"))) {
      throw new IllegalArgumentException("a parenthesis is not closed in the pattern");
    }
    boolean optional = words[at++].endsWith("?");
    return new Part(inside.first(), inside.last(), inside.optional() || optional);
  }

  private Part atom(String word, boolean optional) {
    BitSet self = new BitSet();
    self.set(atoms.size());
    atoms.add(
        word.length() > 2 && word.startsWith("<") && word.endsWith(">")
            ? named(word)
            : literal(word));
    follows.add(new BitSet());
    return new Part(self, self, optional);
  }

  private static Atom named(String word) {
    String inside = word.substring(1, word.length() - 1);
    int colon = inside.indexOf(':');
    return colon < 0
        ? new Atom.Named(inside, "")
        : new Atom.Named(inside.substring(0, colon), inside.substring(colon + 1));
  }

  private static Atom literal(String word) {
    Set<String> words = new HashSet<>();
    for (String one : word.split("\\|")) {
      words.add(Folding.fold(one));
    }
    return new Atom.Words(Set.copyOf(words));
  }

  private static BitSet or(BitSet a, BitSet b) {
    BitSet joined = (BitSet) a.clone();
    joined.or(b);
    return joined;
  }
}
