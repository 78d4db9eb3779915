package org.segun.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The parts of CoreNLP's conditional random field for names: its small objects as Java serialises
 * them, its tables bare.
 *
 * @param objects labels, classes, flags, feature factory and known lower-case words, in this order,
 *     serialised
 * @param window its window
 * @param features the numbers of its features
 * @param weights for every feature the weights of its labels
 * @param classes names of the classes of words that are used alike
 * @param classOf for every known word, in lower case, the number of its class
 */
record NameModel(
    byte[] objects,
    int window,
    HashedStrings features,
    float[][] weights,
    List<String> classes,
    HashedStrings classOf) {

  private static final int MAGIC = 0x5E60_0101;

  /** The small objects. */
  Object[] small() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(objects))) {
      return (Object[]) in.readObject();
    }
  }

  static byte[] serialise(Object... small) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(small);
    }
    return bytes.toByteArray();
  }

  ByteBuffer toBytes() {
    byte[] names = String.join("\n", classes).getBytes(StandardCharsets.UTF_8);
    int numbers = 0;
    for (float[] row : weights) {
      numbers += row.length;
    }
    int size =
        7 * Integer.BYTES
            + objects.length
            + names.length
            + features.bytes()
            + classOf.bytes()
            + weights.length * Integer.BYTES
            + numbers * Float.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(MAGIC).putInt(size).putInt(window).putInt(weights.length).putInt(numbers);
    bytes.putInt(objects.length).put(objects).putInt(names.length).put(names);
    features.write(bytes);
    classOf.write(bytes);
    for (float[] row : weights) {
      bytes.putInt(row.length);
      for (float weight : row) {
        bytes.putFloat(weight);
      }
    }
    return bytes.flip();
  }

  /** The model in {@code bytes}, if they are one in this form. */
  static Optional<NameModel> of(ByteBuffer bytes) {
    int length = bytes.limit();
    if (length < 7 * Integer.BYTES || bytes.getInt() != MAGIC || bytes.getInt() != length) {
      return Optional.empty();
    }
    int window = bytes.getInt();
    float[][] weights = new float[bytes.getInt()][];
    bytes.getInt();
    byte[] objects = array(bytes);
    List<String> classes = new String(array(bytes), StandardCharsets.UTF_8).lines().toList();
    HashedStrings features = HashedStrings.read(bytes);
    HashedStrings classOf = HashedStrings.read(bytes);
    for (int i = 0; i < weights.length; i++) {
      float[] row = new float[bytes.getInt()];
      for (int j = 0; j < row.length; j++) {
        row[j] = bytes.getFloat();
      }
      weights[i] = row;
    }
    return Optional.of(new NameModel(objects, window, features, weights, classes, classOf));
  }

  private static byte[] array(ByteBuffer bytes) {
    byte[] array = new byte[bytes.getInt()];
    bytes.get(array);
    return array;
  }
}
