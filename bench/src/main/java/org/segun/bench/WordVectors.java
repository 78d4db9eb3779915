package org.segun.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), on one thread with a
 * fixed seed, so that the same text gives the same vectors.
 */
final class WordVectors {

  private static final int SIZE = 64;
  private static final int WINDOW = 4;
  private static final int NEGATIVES = 5;
  private static final double FIRST_RATE = 0.03;
  private static final double FREQUENT = 1e-4;

  private final Map<String, Integer> index = new HashMap<>();
  private final String[] words;
  private final int[] counts;
  private final float[][] vectors;
  private final float[][] contexts;
  private final int[] noise = new int[1 << 20];
  private final Random random = new Random(1);
  private long total;

  /** Learns vectors of all words that stand at least {@code leastCount} times in the texts. */
  WordVectors(List<String[]> sentences, int leastCount, int epochs) {
    Map<String, Integer> all = new HashMap<>();
    for (String[] sentence : sentences) {
      for (String word : sentence) {
        all.merge(word, 1, Integer::sum);
      }
    }
    words =
        all.entrySet().stream()
            .filter(e -> e.getValue() >= leastCount)
            .map(Map.Entry::getKey)
            .sorted()
            .toArray(String[]::new);
    counts = new int[words.length];
    vectors = new float[words.length][SIZE];
    contexts = new float[words.length][SIZE];
    for (int i = 0; i < words.length; i++) {
      index.put(words[i], i);
      counts[i] = all.getOrDefault(words[i], 0);
      total += counts[i];
      for (int d = 0; d < SIZE; d++) {
        vectors[i][d] = (random.nextFloat() - 0.5f) / SIZE;
      }
    }
    fillNoise();
    train(sentences, epochs);
  }

  private void fillNoise() {
    double sum = 0;
    for (int count : counts) {
      sum += Math.pow(count, 0.75);
    }
    int word = 0;
    double reached = Math.pow(counts[0], 0.75) / sum;
    for (int i = 0; i < noise.length; i++) {
      noise[i] = word;
      if ((double) i / noise.length > reached && word < words.length - 1) {
        reached += Math.pow(counts[++word], 0.75) / sum;
      }
    }
  }

  private void train(List<String[]> sentences, int epochs) {
    long seen = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (String[] sentence : sentences) {
        int[] ids = sample(sentence);
        double rate = FIRST_RATE * Math.max(1e-3, 1 - (double) seen / ((double) total * epochs));
        for (int i = 0; i < ids.length; i++) {
          int window = 1 + random.nextInt(WINDOW);
          for (int j = Math.max(0, i - window); j < Math.min(ids.length, i + window + 1); j++) {
            if (j != i) {
              step(ids[i], ids[j], (float) rate);
            }
          }
        }
        seen += sentence.length;
      }
    }
  }

  private int[] sample(String[] sentence) {
    int[] ids = new int[sentence.length];
    int n = 0;
    for (String word : sentence) {
      Integer id = index.get(word);
      if (id != null) {
        double share = (double) counts[id] / total;
        if (share < FREQUENT || random.nextDouble() < Math.sqrt(FREQUENT / share)) {
          ids[n++] = id;
        }
      }
    }
    return Arrays.copyOf(ids, n);
  }

  private void step(int word, int context, float rate) {
    float[] v = vectors[word];
    float[] gradient = new float[SIZE];
    for (int k = 0; k <= NEGATIVES; k++) {
      int other = k == 0 ? context : noise[random.nextInt(noise.length)];
      if (k > 0 && other == context) {
        continue;
      }
      float[] c = contexts[other];
      float dot = 0;
      for (int d = 0; d < SIZE; d++) {
        dot += v[d] * c[d];
      }
      float push = rate * ((k == 0 ? 1 : 0) - (float) (1 / (1 + Math.exp(-dot))));
      for (int d = 0; d < SIZE; d++) {
        gradient[d] += push * c[d];
        c[d] += push * v[d];
      }
    }
    for (int d = 0; d < SIZE; d++) {
      v[d] += gradient[d];
    }
  }

  String[] words() {
    return words.clone();
  }

  /** For each word the number of its cluster among {@code k}, by spherical k-means. */
  int[] clusters(int k, int rounds) {
    float[][] points = new float[words.length][];
    for (int i = 0; i < points.length; i++) {
      points[i] = normal(vectors[i].clone());
    }
    float[][] centres = new float[k][];
    Random seeds = new Random(2);
    for (int c = 0; c < k; c++) {
      centres[c] = points[seeds.nextInt(points.length)].clone();
    }
    int[] cluster = new int[points.length];
    for (int round = 0; round < rounds; round++) {
      Arrays.parallelSetAll(cluster, i -> nearest(points[i], centres));
      for (float[] centre : centres) {
        Arrays.fill(centre, 0);
      }
      for (int i = 0; i < points.length; i++) {
        for (int d = 0; d < SIZE; d++) {
          centres[cluster[i]][d] += points[i][d];
        }
      }
      for (float[] centre : centres) {
        normal(centre);
      }
    }
    return cluster;
  }

  private static int nearest(float[] point, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = 0;
      for (int d = 0; d < SIZE; d++) {
        dot += point[d] * centres[c][d];
      }
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    return best;
  }

  private static float[] normal(float[] vector) {
    double sum = 1e-9;
    for (float x : vector) {
      sum += x * x;
    }
    for (int d = 0; d < vector.length; d++) {
      vector[d] /= (float) Math.sqrt(sum);
    }
    return vector;
  }
}
