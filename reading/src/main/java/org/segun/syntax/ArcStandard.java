package org.segun.syntax;

import java.util.Arrays;

/**
 * A stack, a buffer and the arcs drawn so far: the arc-standard system (Nivre 2004), as CoreNLP has
 * it with a single root.
 *
 * <p>Words count from 1, 0 is the root, {@link #NONE} is nothing. The outermost two children on
 * either side are kept up to date with every arc, since the features ask for them all the time.
 */
final class ArcStandard {

  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[] firstLeft;
  private final int[] secondLeft;
  private final int[] firstRight;
  private final int[] secondRight;

  ArcStandard(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.depth = 1;
    this.heads = filled(size + 1);
    this.labels = new int[size + 1];
    this.firstLeft = filled(size + 1);
    this.secondLeft = filled(size + 1);
    this.firstRight = filled(size + 1);
    this.secondRight = filled(size + 1);
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean isDone() {
    return depth == 1 && next > size;
  }

  /** Whether only the root and one word stand on the stack, or less: then there is no choice. */
  boolean isForced() {
    return depth <= 2;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The word {@code k} places below the top of the stack. */
  int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  /** The word {@code k} places into the buffer. */
  int buffer(int k) {
    return next + k <= size ? next + k : NONE;
  }

  int left(int word) {
    return word < 0 ? NONE : firstLeft[word];
  }

  int secondLeft(int word) {
    return word < 0 ? NONE : secondLeft[word];
  }

  int right(int word) {
    return word < 0 ? NONE : firstRight[word];
  }

  int secondRight(int word) {
    return word < 0 ? NONE : secondRight[word];
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second word of the stack on the first, of which it is then the leftmost child. */
  void leftArc(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    hang(child, head, label);
    secondLeft[head] = firstLeft[head];
    firstLeft[head] = child;
  }

  /** Hangs the first word of the stack on the second, of which it is then the rightmost child. */
  void rightArc(int label) {
    int child = stack[depth - 1];
    int head = stack[depth - 2];
    depth--;
    hang(child, head, label);
    secondRight[head] = firstRight[head];
    firstRight[head] = child;
  }

  private void hang(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
  }
}
