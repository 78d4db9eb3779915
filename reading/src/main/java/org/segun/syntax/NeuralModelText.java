package org.segun.syntax;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CoreNLP's text form of a neural dependency model. The list of products to pre-compute at
 * its end is not needed.
 */
final class NeuralModelText {

  private static final int BUFFER = 1 << 16;
  private static final double[] TENTHS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12
  };

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;

  private NeuralModelText(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a model.
   *
   * @param in its text, unzipped
   * @throws IOException where it ends early or is not of this form
   */
  static NeuralModel read(InputStream in) throws IOException {
    return new NeuralModelText(in).model();
  }

  private NeuralModel model() throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    while (!sizes.containsKey("preComputed")) {
      String line = line();
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IOException("The model's heading has a line without =: " + line);
      }
      if (Character.isDigit(line.charAt(line.length() - 1))) {
        sizes.put(line.substring(0, equals), Integer.parseInt(line.substring(equals + 1)));
      }
    }
    if (size(sizes, "numTokens") != NeuralModel.PLACES) {
      throw new IOException("The model has other features than this parser.");
    }
    return numbers(sizes);
  }

  private static int size(Map<String, Integer> sizes, String name) throws IOException {
    Integer size = sizes.get(name);
    if (size == null) {
      throw new IOException("The model does not tell its " + name + ".");
    }
    return size;
  }

  private NeuralModel numbers(Map<String, Integer> sizes) throws IOException {
    int dimensions = size(sizes, "embeddingSize");
    int hidden = size(sizes, "hiddenSize");
    int[] counts = {size(sizes, "dict"), size(sizes, "pos"), size(sizes, "label")};
    float[] embeddings = new float[(counts[0] + counts[1] + counts[2]) * dimensions];
    List<List<String>> names = new ArrayList<>();
    int at = 0;
    for (int count : counts) {
      List<String> list = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        list.add(word());
        fill(embeddings, at, dimensions);
        at += dimensions;
      }
      names.add(List.copyOf(list));
    }
    float[][] weights = rows(NeuralModel.PLACES * dimensions, hidden);
    float[] bias = floats(hidden);
    float[][] output = rows(hidden, 2 * counts[2] - 1);
    return new NeuralModel(
        names.get(0),
        names.get(1),
        names.get(2),
        dimensions,
        hidden,
        embeddings,
        weights,
        bias,
        output);
  }

  private float[][] rows(int count, int length) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = floats(length);
    }
    return rows;
  }

  private float[] floats(int count) throws IOException {
    float[] floats = new float[count];
    fill(floats, 0, count);
    return floats;
  }

  private void fill(float[] floats, int from, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      floats[from + i] = number();
    }
  }

  /** A decimal number; those with an exponent, which are rare, go the slow way. */
  private float number() throws IOException {
    int c = skipSpace();
    boolean negative = c == '-';
    if (negative) {
      c = get();
    }
    long digits = 0;
    int decimals = 0;
    boolean point = false;
    for (; c == '.' || c >= '0' && c <= '9'; c = get()) {
      if (c == '.') {
        point = true;
      } else {
        digits = digits * 10 + (c - '0');
        decimals += point ? 1 : 0;
      }
    }
    if (c == 'E' || c == 'e') {
      double mantissa = digits / TENTHS[decimals] * (negative ? -1 : 1);
      return (float) (mantissa * Math.pow(10, Integer.parseInt(rest())));
    }
    double value = digits / TENTHS[decimals];
    return (float) (negative ? -value : value);
  }

  private int skipSpace() throws IOException {
    int c = get();
    while (c == ' ' || c == '\n' || c == '\r') {
      c = get();
    }
    if (c < 0) {
      throw new EOFException("The model ends too early.");
    }
    return c;
  }

  private String word() throws IOException {
    return text(skipSpace(), ' ');
  }

  private String rest() throws IOException {
    return text(get(), ' ').strip();
  }

  private String line() throws IOException {
    return text(skipSpace(), '\n').strip();
  }

  private String text(int first, int end) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(32);
    for (int c = first; c >= 0 && c != end && c != '\n'; c = get()) {
      bytes.write(c);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private int get() throws IOException {
    if (next == filled) {
      filled = in.read(buffer, 0, buffer.length);
      next = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[next++] & 0xFF;
  }
}
