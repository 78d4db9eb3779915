package org.segun.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each annotated value was read as which. */
final class Confusion {

  private final String name;
  private final Map<String, Map<String, Integer>> table = new TreeMap<>();

  Confusion(String name) {
    this.name = name;
  }

  void add(String gold, String found) {
    table.computeIfAbsent(gold, k -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  /** Prints the table with F1 by value, accuracy and macro F1. */
  void print() {
    int right = 0;
    int all = 0;
    double sum = 0;
    System.out.println(name + ": gold, then what was read");
    for (String gold : table.keySet()) {
      int hit = table.get(gold).getOrDefault(gold, 0);
      int inGold = table.get(gold).values().stream().mapToInt(v -> v).sum();
      int read = table.values().stream().mapToInt(row -> row.getOrDefault(gold, 0)).sum();
      double f1 = inGold + read == 0 ? 0 : 2.0 * hit / (inGold + read);
      right += hit;
      all += inGold;
      sum += f1;
      System.out.printf(Locale.ROOT, "  %-8s F1 %.3f  %s%n", gold, f1, table.get(gold));
    }
    System.out.printf(
        Locale.ROOT, "  accuracy %.3f, macro F1 %.3f%n", (double) right / all, sum / table.size());
  }
}
