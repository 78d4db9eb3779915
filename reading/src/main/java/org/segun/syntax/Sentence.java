package org.segun.syntax;

import java.util.List;
import org.segun.text.Section;
import org.segun.text.Span;

/**
 * A sentence with its dependency tree (Universal Dependencies). Immutable; shared by all stages.
 *
 * <p>Tokens are named by their index from 0. The root's head is {@link #ROOT}.
 */
public final class Sentence {

  /** Head of the root. */
  public static final int ROOT = -1;

  private final int index;
  private final Section section;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * @param index place in the article, from 0
   * @param section where it stands
   * @param tokens at least one
   * @param heads for each token the index of its head, or {@link #ROOT}
   * @param relations for each token its relation to the head, for example {@code nsubj}
   */
  public Sentence(int index, Section section, List<Token> tokens, int[] heads, String[] relations) {
    this.index = index;
    this.section = section;
    this.tokens = List.copyOf(tokens);
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = childrenOf(heads);
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][filled[heads[i]]++] = i;
      }
    }
    return children;
  }

  public int index() {
    return index;
  }

  public Section section() {
    return section;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int head(int i) {
    return heads[i];
  }

  public String relation(int i) {
    return relations[i];
  }

  /**
   * Whether the relation of {@code i} is {@code name} or a subtype of it ({@code nsubj:pass} is a
   * {@code nsubj}).
   */
  public boolean has(int i, String name) {
    String relation = relations[i];
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** The dependents of {@code i} in order of the text. The array is not to be written to. */
  public int[] children(int i) {
    return children[i];
  }

  /** Index of the root, or 0 if the tree has none. */
  public int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == ROOT) {
        return i;
      }
    }
    return 0;
  }

  /** Whether {@code ancestor} is {@code i} or stands above it. */
  public boolean dominates(int ancestor, int i) {
    int steps = 0;
    for (int at = i; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Number of steps from {@code i} up to the root. */
  public int depth(int i) {
    int depth = 0;
    for (int at = heads[i]; at >= 0 && depth <= heads.length; at = heads[at]) {
      depth++;
    }
    return depth;
  }

  /** Leftmost token of the subtree of {@code i}. */
  public int first(int i) {
    int first = i;
    for (int child : children[i]) {
      first = Math.min(first, first(child));
    }
    return first;
  }

  /** Rightmost token of the subtree of {@code i}. */
  public int last(int i) {
    int last = i;
    for (int child : children[i]) {
      last = Math.max(last, last(child));
    }
    return last;
  }

  /** The text from token {@code first} to token {@code last}, both included. */
  public Span span(int first, int last) {
    return tokens.get(first).span().join(tokens.get(last).span());
  }

  public Span span() {
    return span(0, tokens.size() - 1);
  }
}
