package org.segun.source;

import org.segun.syntax.Sentence;

/**
 * The leftmost and rightmost token of every subtree of a sentence, worked out once, without
 * recursion.
 */
final class Extents {

  private final int[] first;
  private final int[] last;

  Extents(Sentence sentence) {
    int size = sentence.size();
    first = new int[size];
    last = new int[size];
    int[] waiting = new int[size];
    int[] ready = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      first[i] = i;
      last[i] = i;
      waiting[i] = sentence.children(i).length;
      if (waiting[i] == 0) {
        ready[count++] = i;
      }
    }
    for (int k = 0; k < count; k++) {
      int head = sentence.head(ready[k]);
      if (head >= 0) {
        first[head] = Math.min(first[head], first[ready[k]]);
        last[head] = Math.max(last[head], last[ready[k]]);
        if (--waiting[head] == 0) {
          ready[count++] = head;
        }
      }
    }
  }

  int first(int i) {
    return first[i];
  }

  int last(int i) {
    return last[i];
  }
}
