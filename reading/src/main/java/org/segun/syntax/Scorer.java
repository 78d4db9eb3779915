package org.segun.syntax;

/** Scores the transitions of one sentence. Not thread-safe: it keeps its arrays from one transition to the next. */
final class Scorer {

  /** Two for each child, six for stack and buffer, one for the absent; filled up to a multiple of four. */
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

  /** The transition of highest score among those that a state with two words or more on its stack allows. */
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
    java.util.Arrays.fill(hidden, 0);
    for (int t = 0; t < used; t += 4) {
      add(hidden, terms[t], terms[t + 1], terms[t + 2], terms[t + 3]);
    }
    cube(hidden);
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void cube(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = x[i] * x[i] * x[i];
    }
  }

  private void score() {
    java.util.Arrays.fill(scores, 0);
    float[] output = model.output();
    int width = scores.length;
    int row = 0;
    int unit = 0;
    for (; unit + 4 <= hidden.length; unit += 4, row += 4 * width) {
      addRows(scores, output, row, width, hidden, unit);
    }
    for (; unit < hidden.length; unit++, row += width) {
      for (int t = 0; t < width; t++) {
        scores[t] += hidden[unit] * output[row + t];
      }
    }
  }

  private static void addRows(float[] scores, float[] rows, int row, int width, float[] hidden, int unit) {
    float a = hidden[unit];
    float b = hidden[unit + 1];
    float c = hidden[unit + 2];
    float d = hidden[unit + 3];
    int second = row + width;
    int third = second + width;
    int fourth = third + width;
    for (int t = 0; t < width; t++) {
      scores[t] += (a * rows[row + t] + b * rows[second + t]) + (c * rows[third + t] + d * rows[fourth + t]);
    }
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
