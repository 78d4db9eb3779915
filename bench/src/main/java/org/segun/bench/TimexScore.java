package org.segun.bench;

import java.util.List;
import java.util.Locale;
import org.segun.bench.TimexDocument.Timex;

/**
 * Counts of time expressions found: the same span or an overlapping one, with the same value or
 * another.
 */
final class TimexScore {

  private int gold;
  private int found;
  private int strict;
  private int strictValue;
  private int relaxed;
  private int relaxedValue;

  void add(List<Timex> wanted, List<Timex> read) {
    gold += wanted.size();
    found += read.size();
    for (Timex one : wanted) {
      boolean met = false;
      boolean valued = false;
      for (Timex other : read) {
        boolean same = one.span().equals(other.span());
        boolean equal = one.value().equals(other.value());
        strict += same ? 1 : 0;
        strictValue += same && equal ? 1 : 0;
        met |= one.span().overlaps(other.span());
        valued |= one.span().overlaps(other.span()) && equal;
      }
      relaxed += met ? 1 : 0;
      relaxedValue += valued ? 1 : 0;
    }
  }

  /** The line of a table. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
        name,
        gold,
        found,
        ratio(strict, found),
        ratio(strict, gold),
        f1(strict),
        f1(relaxed),
        f1(strictValue),
        f1(relaxedValue));
  }

  static String heading() {
    return "| | annotated | found | strict precision | strict recall | strict F1 | relaxed F1 |"
        + " strict span and value F1 | relaxed span and value F1 |\n"
        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |";
  }

  private double f1(int right) {
    return ratio(2 * right, gold + found);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
