package org.segun.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A linear classifier over string features with one row of weights a class (one-against-rest
 * logistic regression, or one row for a yes-or-no question). Immutable, thread-safe.
 *
 * <p>File format (gzipped UTF-8 text): the classes, separated by tabs; then a line a feature: its
 * name, a tab, and <em>label:weight</em> (in thousandths) for each class (by its number from 0)
 * where the weight is not 0, separated by spaces. The feature {@value #BIAS} always holds.
 */
public final class LinearModel {

  /** The feature that always holds. */
  public static final String BIAS = "*";

  private static final float THOUSAND = 1000f;

  private final String[] classes;
  private final Map<String, Row> weights;

  /** The weights of one feature that are not 0: the class of each and its value. */
  private record Row(byte[] labels, float[] values) {}

  private LinearModel(List<String> classes, Map<String, Row> weights) {
    this.classes = classes.toArray(new String[0]);
    this.weights = weights;
  }

  /** Reads a model from the class path; empty where there is none. */
  public static Optional<LinearModel> resource(String name) {
    try (InputStream in = LinearModel.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + name + " cannot be read.", e);
    }
  }

  /** Reads a model from gzipped text. */
  public static LinearModel read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
            1 << 16);
    String heading = lines.readLine();
    if (heading == null) {
      throw new IOException("an empty model");
    }
    List<String> classes = List.of(heading.split("\t"));
    Map<String, Row> weights = new HashMap<>(1 << 16);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), row(line, tab + 1));
    }
    return new LinearModel(classes, weights);
  }

  private static Row row(String line, int start) {
    int count = 1;
    for (int i = start; i < line.length(); i++) {
      count += line.charAt(i) == ' ' ? 1 : 0;
    }
    byte[] labels = new byte[count];
    float[] values = new float[count];
    int from = start;
    for (int i = 0; i < count; i++) {
      int colon = line.indexOf(':', from);
      int space = line.indexOf(' ', colon);
      int end = space < 0 ? line.length() : space;
      labels[i] = (byte) Integer.parseInt(line, from, colon, 10);
      values[i] = Integer.parseInt(line, colon + 1, end, 10) / THOUSAND;
      from = end + 1;
    }
    return new Row(labels, values);
  }

  /** Names of the classes, in the order of the scores. */
  public List<String> classes() {
    return List.of(classes);
  }

  /** Whether a feature has any weight. */
  public boolean knows(String feature) {
    return weights.containsKey(feature);
  }

  /**
   * For each class the probability (each by itself: they need not sum to 1). A feature that is
   * named twice holds once, as in training.
   */
  public double[] probabilities(List<String> features) {
    double[] sums = new double[classes.length];
    add(weights.get(BIAS), sums);
    for (String feature : new HashSet<>(features)) {
      add(weights.get(feature), sums);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  private static void add(@Nullable Row row, double[] sums) {
    if (row != null) {
      for (int i = 0; i < row.labels().length; i++) {
        sums[row.labels()[i]] += row.values()[i];
      }
    }
  }

  /**
   * The features that weigh most for or against a class, heaviest first.
   *
   * @param features the features that hold
   * @param label index of the class
   * @param most how many to name
   */
  public List<String> heaviest(List<String> features, int label, int most) {
    List<String> known = new ArrayList<>();
    for (String feature : features) {
      if (weights.containsKey(feature) && !known.contains(feature)) {
        known.add(feature);
      }
    }
    known.sort(Comparator.comparingDouble(f -> -Math.abs(weight(f, label))));
    List<String> named = new ArrayList<>();
    for (String feature : known.subList(0, Math.min(most, known.size()))) {
      named.add(String.format(Locale.ROOT, "%s %+.2f", feature, weight(feature, label)));
    }
    return named;
  }

  private double weight(String feature, int label) {
    double[] sums = new double[classes.length];
    add(weights.get(feature), sums);
    return sums[label];
  }
}
