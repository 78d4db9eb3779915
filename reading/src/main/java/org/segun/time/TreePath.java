package org.segun.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.segun.syntax.Sentence;

/**
 * The way through a tree from one token up to the lowest that stands above both, and down to
 * another.
 *
 * @param up the relations passed on the way up, subtypes left out
 * @param down those passed on the way down, in order of going
 */
record TreePath(List<String> up, List<String> down) {

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "acl", "conj", "csubj", "xcomp", "parataxis", "root");
  private static final int LONGEST = 60;

  static TreePath between(Sentence sentence, int from, int to) {
    List<Integer> left = above(sentence, from);
    List<Integer> right = above(sentence, to);
    int l = left.size();
    int r = right.size();
    while (l > 0 && r > 0 && left.get(l - 1).equals(right.get(r - 1))) {
      l--;
      r--;
    }
    List<String> up = new ArrayList<>();
    for (int i = 0; i < l; i++) {
      up.add(relation(sentence, left.get(i)));
    }
    List<String> down = new ArrayList<>();
    for (int i = r - 1; i >= 0; i--) {
      down.add(relation(sentence, right.get(i)));
    }
    return new TreePath(List.copyOf(up), List.copyOf(down));
  }

  private static List<Integer> above(Sentence sentence, int token) {
    List<Integer> chain = new ArrayList<>();
    for (int at = token; at >= 0 && chain.size() < LONGEST; at = sentence.head(at)) {
      chain.add(at);
    }
    return chain;
  }

  private static String relation(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The first relations of a way that lead from one clause into another. */
  static String clauses(List<String> way) {
    return String.join(">", way.stream().filter(CLAUSES::contains).limit(2).toList());
  }

  /** The first four relations of a way. */
  static String start(List<String> way) {
    return String.join(">", way.subList(0, Math.min(4, way.size())));
  }
}
