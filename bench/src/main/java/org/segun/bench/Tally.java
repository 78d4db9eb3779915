package org.segun.bench;

import java.util.Locale;

/** Counts of what is annotated, what is read and what is right, and the figures made of them. */
final class Tally {

  private int gold;
  private int read;
  private int right;

  void add(int annotated, int found, int hits) {
    gold += annotated;
    read += found;
    right += hits;
  }

  double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  double f1() {
    return gold + read == 0 ? 0 : 2.0 * right / (gold + read);
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
