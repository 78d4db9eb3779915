package org.segun.syntax;

import java.util.Arrays;

/**
 * Scores the transitions of one sentence. Not thread-safe: it keeps its arrays from one transition
 * to the next.
 */
final class Scorer {

  /**
   * Two for each child, six for stack and buffer, one for the absent; filled up to a multiple of
   * four.
   */
  private static final int TERMS = 32;

  private static final int OUTER = 6;

  private final NeuralModel model;
  private final HiddenLayer layer;
  private final int[] words;
  private final int[] tags;
  private final float[] hidden;
  private final float[] scores;
  private final float[] zeros;
  private final int[] children = new int[NeuralModel.LABEL_PLACES];
  private final float[][] terms = new float[TERMS][];
  private int used;

  /**
   * @param words number of each word of the sentence, from 1; at 0 that of the root
   * @param tags number of each tag
   */
  Scorer(NeuralModel model, HiddenLayer layer, int[] words, int[] tags) {
    this.model = model;
    this.layer = layer;
    this.words = words;
    this.tags = tags;
    this.hidden = new float[model.hidden()];
    this.zeros = new float[model.hidden()];
    this.scores = new float[model.transitions()];
  }

  /**
   * The transition of highest score among those that a state with two words or more on its stack
   * allows.
   */
  int best(ArcStandard state) {
    used = 0;
    for (int k = 0; k < 3; k++) {
      addWord(2 - k, state.stack(k));
      addWord(3 + k, state.buffer(k));
    }
    addChildren(state);
    sum();
    score();
    return highest(state.canShift());
  }

  private void addWord(int place, int word) {
    int number = word < 0 ? NeuralModel.NOTHING : words[word];
    int tag = word < 0 ? NeuralModel.NOTHING : tags[word];
    terms[used++] = layer.word(place, number, tag);
  }

  private void addChildren(ArcStandard state) {
    for (int k = 0; k < 2; k++) {
      int word = state.stack(k);
      int at = k * OUTER;
      children[at] = state.left(word);
      children[at + 1] = state.right(word);
      children[at + 2] = state.secondLeft(word);
      children[at + 3] = state.secondRight(word);
      children[at + 4] = state.left(state.left(word));
      children[at + 5] = state.right(state.right(word));
    }
    int absent = 0;
    for (int child = 0; child < children.length; child++) {
      int word = children[child];
      if (word < 0) {
        absent |= 1 << child;
      } else {
        addWord(OUTER + child, word);
        terms[used++] = layer.label(child, state.label(word));
      }
    }
    terms[used++] = layer.base(absent);
  }

  /** Adds the terms up, four at a time, and cubes the sum. */
  private void sum() {
    while (used % 4 != 0) {
      terms[used++] = zeros;
    }
    Arrays.fill(hidden, 0);
    Rows.add(hidden, terms, used);
    Rows.cube(hidden);
  }

  private void score() {
    Arrays.fill(scores, 0);
    Rows.addProducts(scores, model.output(), 0, hidden, 0, hidden.length);
  }

  /** Neither arc may bear the root's label here, so the first of either kind is passed over. */
  private int highest(boolean mayShift) {
    int arcs = model.labels().size() - 1;
    int best = 1;
    int end = mayShift ? scores.length : scores.length - 1;
    for (int t = 2; t < end; t++) {
      if (t != arcs && scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }
}
