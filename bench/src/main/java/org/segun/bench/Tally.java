package org.segun.bench;

import java.util.Locale;

/** Counts of what is annotated, what is read and what is right, and the figures made of them. */
final class Tally {

  private int gold;
  private int read;
  private int met;
  private int right;

  void add(int annotated, int found, int hits) {
    add(annotated, found, hits, hits);
  }

  /**
   * @param annotated how many are annotated
   * @param found how many are read
   * @param hits how many of the annotated ones are met
   * @param good how many of those that are read meet an annotated one
   */
  void add(int annotated, int found, int hits, int good) {
    gold += annotated;
    read += found;
    met += hits;
    right += good;
  }

  double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  double recall() {
    return gold == 0 ? 0 : (double) met / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  int gold() {
    return gold;
  }

  /** A row of a Markdown table: name, F1, precision, recall and how many are annotated. */
  String row(String name) {
    return String.format(
        Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %d |", name, f1(), precision(), recall(), gold);
  }

  /** The heading for {@link #row}. */
  static String heading(String what) {
    return "| " + what + " | F1 | precision | recall | of |\n| --- | --- | --- | --- | --- |";
  }
}
