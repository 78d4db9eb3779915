package org.segun.ledger.link;

/** Things numbered from 0 that become one, step by step (union-find). */
final class Unions {

  private final int[] parent;

  Unions(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The least number among those that are one with this. */
  int first(int thing) {
    int at = thing;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  boolean same(int a, int b) {
    return first(a) == first(b);
  }

  void join(int a, int b) {
    int one = first(a);
    int other = first(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }
}
