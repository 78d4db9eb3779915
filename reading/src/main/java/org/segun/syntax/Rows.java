package org.segun.syntax;

/** The inner loops: sums over rows of numbers. */
final class Rows {

  private Rows() {}

  /** Adds to {@code sum} the rows from {@code first}, each times its factor. */
  static void addProducts(
      float[] sum, float[][] rows, int first, float[] factors, int firstFactor, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int row = first + i;
      int factor = firstFactor + i;
      addProducts(
          sum,
          rows[row],
          rows[row + 1],
          rows[row + 2],
          rows[row + 3],
          factors[factor],
          factors[factor + 1],
          factors[factor + 2],
          factors[factor + 3]);
    }
    for (; i < count; i++) {
      addProduct(sum, rows[first + i], factors[firstFactor + i]);
    }
  }

  private static void addProducts(
      float[] sum,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float fa,
      float fb,
      float fc,
      float fd) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (fa * a[i] + fb * b[i]) + (fc * c[i] + fd * d[i]);
    }
  }

  private static void addProduct(float[] sum, float[] row, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }

  /** Adds the first {@code count} rows, a multiple of four, to {@code sum}. */
  static void add(float[] sum, float[][] rows, int count) {
    for (int i = 0; i < count; i += 4) {
      add(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  static void add(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  static void cube(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = x[i] * x[i] * x[i];
    }
  }
}
