package org.segun.syntax;

import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a name model as CoreNLP serialised it, object by object.
 *
 * <p>The one large object that hides inside another, the feature factory's lexicon of word classes,
 * is taken out on its way: an empty one goes in its place, and the caller gives words their classes
 * itself.
 */
final class StockNameModel extends ObjectInputStream {

  /** A map with more entries than this is the lexicon. */
  private static final int LARGE = 1_000;

  private Map<?, ?> lexicon = Map.of();

  private StockNameModel(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  static NameModel read(InputStream in) throws IOException, ClassNotFoundException {
    try (StockNameModel model = new StockNameModel(in)) {
      return model.parts();
    }
  }

  @Override
  protected Object resolveObject(Object object) {
    if (object instanceof Map<?, ?> map
        && map.size() > LARGE
        && map.values().iterator().next() instanceof String) {
      lexicon = map;
      return new HashMap<String, String>();
    }
    return object;
  }

  private NameModel parts() throws IOException, ClassNotFoundException {
    Object labels = readObject();
    Object classIndex = readObject();
    Index<?> features = (Index<?>) readObject();
    Object flags = readObject();
    if (!Integer.valueOf(1).equals(readObject())) {
      throw new IOException("The name model has not one feature factory.");
    }
    Object factory = readObject();
    int window = readInt();
    float[][] weights = floats(readObject());
    byte[] small = NameModel.serialise(labels, classIndex, flags, factory, readObject());
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      numbers.put(String.valueOf(features.get(i)), i);
    }
    List<String> classes = new ArrayList<>();
    HashedStrings classOf = classes(classes);
    return new NameModel(
        small, window, HashedStrings.of(numbers), weights, List.copyOf(classes), classOf);
  }

  private static float[][] floats(Object weights) {
    if (weights instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) weights;
    float[][] floats = new float[doubles.length][];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = new float[doubles[i].length];
      for (int j = 0; j < floats[i].length; j++) {
        floats[i][j] = (float) doubles[i][j];
      }
    }
    return floats;
  }

  private HashedStrings classes(List<String> classes) {
    Map<String, Integer> numberOf = new HashMap<>();
    Map<String, Integer> classOf = new HashMap<>();
    lexicon.forEach(
        (word, name) -> {
          String wordClass = String.valueOf(name);
          Integer number = numberOf.computeIfAbsent(wordClass, n -> numberOf.size());
          if (number == classes.size()) {
            classes.add(wordClass);
          }
          classOf.put(String.valueOf(word), number);
        });
    return HashedStrings.of(classOf);
  }
}
