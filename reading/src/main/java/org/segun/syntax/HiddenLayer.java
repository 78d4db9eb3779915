package org.segun.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each part of the parser's input adds to its hidden layer.
 *
 * <p>The hidden layer is a sum over 48 places of the input, each a product of an embedding with a
 * block of weights. Words follow Zipf's law, so the products of frequent words are worth keeping:
 * they stand in a table of fixed size, indexed by place, word and tag together, in which a newcomer
 * takes the slot of whoever had it before. Products of relations are all kept, and so is the sum
 * for every set of the twelve children that are absent, since most are.
 *
 * <p>Thread-safe without locks: the slots hold immutable entries, and two threads that compute the
 * same one waste a little work.
 */
final class HiddenLayer {

  private static final int SLOTS = 1 << 15;
  private static final int FIRST_CHILD = NeuralModel.WORD_PLACES - NeuralModel.LABEL_PLACES;

  private record Product(int key, float[] sum) {}

  private final NeuralModel model;
  private final int firstTag;
  private final int firstLabel;
  private final float[][] tagProducts;
  private final float[][] labelProducts;
  private final AtomicReferenceArray<Product> slots = new AtomicReferenceArray<>(SLOTS);
  private final AtomicReferenceArray<float[]> absent =
      new AtomicReferenceArray<>(1 << NeuralModel.LABEL_PLACES);

  HiddenLayer(NeuralModel model) {
    this.model = model;
    this.firstTag = model.words().size();
    this.firstLabel = firstTag + model.tags().size();
    this.tagProducts = new float[NeuralModel.WORD_PLACES * model.tags().size()][];
    this.labelProducts = new float[NeuralModel.LABEL_PLACES * model.labels().size()][];
    multiplyTags();
    multiplyLabels();
  }

  private void multiplyTags() {
    int tags = model.tags().size();
    for (int place = 0; place < NeuralModel.WORD_PLACES; place++) {
      for (int tag = 0; tag < tags; tag++) {
        float[] sum = new float[model.hidden()];
        addProduct(sum, NeuralModel.WORD_PLACES + place, firstTag + tag);
        tagProducts[place * tags + tag] = sum;
      }
    }
  }

  private void multiplyLabels() {
    int labels = model.labels().size();
    for (int place = 0; place < NeuralModel.LABEL_PLACES; place++) {
      for (int label = 0; label < labels; label++) {
        float[] sum = new float[model.hidden()];
        addProduct(sum, 2 * NeuralModel.WORD_PLACES + place, firstLabel + label);
        labelProducts[place * labels + label] = sum;
      }
    }
  }

  /**
   * What a word with its tag adds at one of the eighteen places. The array is not to be written to.
   */
  float[] word(int place, int word, int tag) {
    int key = (place * model.words().size() + word) * model.tags().size() + tag;
    int slot = (key * 0x9E3779B1) >>> 17;
    Product product = slots.getAcquire(slot);
    if (product == null || product.key() != key) {
      product = new Product(key, multiply(place, word, tag));
      slots.setRelease(slot, product);
    }
    return product.sum();
  }

  private float[] multiply(int place, int word, int tag) {
    float[] sum = tagProducts[place * model.tags().size() + tag].clone();
    addProduct(sum, place, word);
    return sum;
  }

  /** What the relation of one of the twelve children adds. The array is not to be written to. */
  float[] label(int child, int label) {
    return labelProducts[child * model.labels().size() + label];
  }

  /**
   * The bias, and what the absence of children adds. The array is not to be written to.
   *
   * @param children one bit for every child that is absent
   */
  float[] base(int children) {
    float[] sum = absent.getAcquire(children);
    if (sum == null) {
      sum = model.bias().clone();
      for (int child = 0; child < NeuralModel.LABEL_PLACES; child++) {
        if ((children & 1 << child) != 0) {
          Rows.add(sum, word(FIRST_CHILD + child, NeuralModel.NOTHING, NeuralModel.NOTHING));
          Rows.add(sum, label(child, 0));
        }
      }
      absent.setRelease(children, sum);
    }
    return sum;
  }

  private void addProduct(float[] sum, int place, int embedding) {
    int dimensions = model.dimensions();
    Rows.addProducts(
        sum,
        model.weights(),
        place * dimensions,
        model.embeddings(),
        embedding * dimensions,
        dimensions);
  }
}
