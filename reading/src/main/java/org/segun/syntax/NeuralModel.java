package org.segun.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a feed-forward dependency parser (Chen and Manning 2014) as CoreNLP trains it.
 *
 * <p>Weights are kept as rows, along which the inner loops run, four rows at a time: a Java
 * compiler turns loops over several arrays at one index into vector instructions, but not those
 * over several places of one array.
 *
 * @param words known words; the first three stand for an unknown word, for nothing and for the root
 * @param tags known parts of speech, with the same three before them
 * @param labels known relations; the first stands for nothing, the second is that of the root
 * @param dimensions length of an embedding
 * @param hidden units of the hidden layer
 * @param embeddings rows for words, tags and labels, in this order
 * @param weights for every place of the input and every dimension of an embedding a row over the
 *     hidden layer
 * @param bias of the hidden layer
 * @param output for every unit of the hidden layer a row over the transitions
 */
record NeuralModel(
    List<String> words,
    List<String> tags,
    List<String> labels,
    int dimensions,
    int hidden,
    float[] embeddings,
    float[][] weights,
    float[] bias,
    float[][] output) {

  static final int UNKNOWN = 0;
  static final int NOTHING = 1;
  static final int ROOT = 2;

  /** Number of the label by which the root hangs. */
  static final int ROOT_LABEL = 1;

  /**
   * Places of the input: 18 words, their 18 tags, and the relations of the 12 that are children.
   */
  static final int WORD_PLACES = 18;

  static final int LABEL_PLACES = 12;
  static final int PLACES = 2 * WORD_PLACES + LABEL_PLACES;

  int transitions() {
    return 2 * labels.size() - 1;
  }

  /** From a word, tag or label to its number in its list. */
  static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      numbers.putIfAbsent(names.get(i), i);
    }
    return Map.copyOf(numbers);
  }
}
