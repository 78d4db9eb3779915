package org.segun.syntax;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The form in which a neural model is cached: lengths, names with line ends between, then the
 * numbers as they stand in memory.
 */
final class NeuralModelBytes {

  private static final int MAGIC = 0x5E60_0002;
  private static final int HEADING = 10 * Integer.BYTES;

  private NeuralModelBytes() {}

  static ByteBuffer write(NeuralModel model) {
    byte[] names =
        String.join("\n", List.of(join(model.words()), join(model.tags()), join(model.labels())))
            .getBytes(StandardCharsets.UTF_8);
    int size = HEADING + names.length + Float.BYTES * count(model);
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(MAGIC).putInt(size).putInt(names.length);
    bytes.putInt(model.words().size()).putInt(model.tags().size()).putInt(model.labels().size());
    bytes.putInt(model.dimensions()).putInt(model.hidden()).putInt(0).putInt(0).put(names);
    put(bytes, model.embeddings());
    put(bytes, model.weights());
    put(bytes, model.bias());
    put(bytes, model.output());
    return bytes.flip();
  }

  private static int count(NeuralModel model) {
    int hidden = model.hidden();
    return model.embeddings().length
        + hidden * (model.weights().length + 1)
        + hidden * model.transitions();
  }

  private static void put(ByteBuffer bytes, float[]... rows) {
    for (float[] row : rows) {
      bytes.asFloatBuffer().put(row);
      bytes.position(bytes.position() + row.length * Float.BYTES);
    }
  }

  private static String join(List<String> names) {
    return String.join("\n", names);
  }

  /** The model in {@code bytes}, if they are one in this form. */
  static Optional<NeuralModel> read(ByteBuffer bytes) {
    int length = bytes.limit();
    if (length < HEADING || bytes.getInt() != MAGIC || bytes.getInt() != length) {
      return Optional.empty();
    }
    byte[] names = new byte[bytes.getInt()];
    int words = bytes.getInt();
    int tags = bytes.getInt();
    int labels = bytes.getInt();
    int dimensions = bytes.getInt();
    int hidden = bytes.getInt();
    bytes.position(HEADING).get(names);
    List<String> all = new String(names, StandardCharsets.UTF_8).lines().toList();
    return Optional.of(
        new NeuralModel(
            all.subList(0, words),
            all.subList(words, words + tags),
            all.subList(words + tags, words + tags + labels),
            dimensions,
            hidden,
            floats(bytes, (words + tags + labels) * dimensions),
            rows(bytes, NeuralModel.PLACES * dimensions, hidden),
            floats(bytes, hidden),
            rows(bytes, hidden, 2 * labels - 1)));
  }

  private static float[][] rows(ByteBuffer bytes, int count, int length) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = floats(bytes, length);
    }
    return rows;
  }

  private static float[] floats(ByteBuffer bytes, int count) {
    float[] floats = new float[count];
    bytes.asFloatBuffer().get(floats);
    bytes.position(bytes.position() + count * Float.BYTES);
    return floats;
  }
}
