package org.segun.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.segun.judge.LinearModel;

/**
 * Trains a {@link LinearModel}: for each class a logistic regression against the rest (liblinear,
 * L2-regularised), deterministic for the same cases in the same order.
 */
final class ModelTrainer {

  private static final double LEAST_WEIGHT = 0.003;

  private final List<String> classes;
  private final double cost;
  private final int leastCount;
  private final List<List<String>> cases = new ArrayList<>();
  private final List<BitSet> labels = new ArrayList<>();

  /**
   * @param classes names of the classes
   * @param cost liblinear's C: the larger, the closer to the cases
   * @param leastCount features of fewer cases are left out
   */
  ModelTrainer(List<String> classes, double cost, int leastCount) {
    Linear.disableDebugOutput();
    this.classes = List.copyOf(classes);
    this.cost = cost;
    this.leastCount = leastCount;
  }

  void add(List<String> features, BitSet caseLabels) {
    cases.add(features);
    labels.add(caseLabels);
  }

  int size() {
    return cases.size();
  }

  /** Trains and gives the model as the reader would load it. */
  LinearModel train() {
    try {
      return LinearModel.read(new ByteArrayInputStream(trainToBytes()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Trains and gives the model's file. */
  byte[] trainToBytes() throws IOException {
    Map<String, Integer> vocabulary = vocabulary();
    Feature[][] rows = rows(vocabulary);
    double[][] weights = new double[classes.size()][];
    java.util.stream.IntStream.range(0, classes.size())
        .parallel()
        .forEach(label -> weights[label] = weights(rows, vocabulary.size() + 1, label));
    return write(vocabulary, weights);
  }

  private Map<String, Integer> vocabulary() {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> features : cases) {
      for (String feature : new TreeSet<>(features)) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    Map<String, Integer> vocabulary = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= leastCount) {
            vocabulary.put(feature, 0);
          }
        });
    int next = 2;
    for (Map.Entry<String, Integer> entry : vocabulary.entrySet()) {
      entry.setValue(next++);
    }
    return vocabulary;
  }

  private Feature[][] rows(Map<String, Integer> vocabulary) {
    Feature[][] rows = new Feature[cases.size()][];
    for (int i = 0; i < rows.length; i++) {
      TreeSet<Integer> present = new TreeSet<>();
      present.add(1);
      for (String feature : cases.get(i)) {
        Integer index = vocabulary.get(feature);
        if (index != null) {
          present.add(index);
        }
      }
      rows[i] = present.stream().map(index -> new FeatureNode(index, 1)).toArray(Feature[]::new);
    }
    return rows;
  }

  private double[] weights(Feature[][] rows, int size, int label) {
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = size;
    problem.x = rows;
    problem.y = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      problem.y[i] = labels.get(i).get(label) ? 1 : 0;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.01);
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights().clone();
    if (model.getLabels()[0] == 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return weights;
  }

  private byte[] write(Map<String, Integer> vocabulary, double[][] weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      out.write(String.join("\t", classes) + "\n");
      writeRow(out, LinearModel.BIAS, weights, 1);
      for (Map.Entry<String, Integer> entry : vocabulary.entrySet()) {
        writeRow(out, entry.getKey(), weights, entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Weights too small to turn a decision even together are left out. */
  private static void writeRow(Writer out, String feature, double[][] weights, int index)
      throws IOException {
    StringBuilder row = new StringBuilder();
    for (int label = 0; label < weights.length; label++) {
      double weight = weights[label][index - 1];
      if (Math.abs(weight) >= LEAST_WEIGHT) {
        row.append(row.length() == 0 ? "" : " ")
            .append(label)
            .append(':')
            .append(Math.round(weight * 1000));
      }
    }
    if (row.length() > 0) {
      out.write(feature + "\t" + row + "\n");
    }
  }
}
