package org.segun.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.segun.bench.TimexDocument.Timex;
import org.segun.text.Span;

/**
 * Prints the errors on the first half of a file, each with some text around it, and counts them.
 */
final class TimexErrors {

  private static final int AROUND = 40;

  private final Map<String, Integer> counts = new TreeMap<>();

  private TimexErrors() {}

  static void print(List<TimexDocument> documents, List<List<Timex>> read) {
    TimexErrors errors = new TimexErrors();
    System.out.println();
    for (int i = 0; i < documents.size(); i += 2) {
      for (Timex wanted : documents.get(i).times()) {
        errors.missed(documents.get(i).text(), wanted, read.get(i));
      }
      for (Timex found : read.get(i)) {
        if (documents.get(i).times().stream().noneMatch(t -> t.span().overlaps(found.span()))) {
          errors.line("false: " + kind(found), documents.get(i).text(), found, "");
        }
      }
    }
    errors.table();
  }

  private void table() {
    System.out.println("\n| error on the half tuned on | how many |\n| --- | --- |");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> System.out.println("| " + e.getKey() + " | " + e.getValue() + " |"));
  }

  private void missed(String text, Timex wanted, List<Timex> read) {
    List<Timex> near = read.stream().filter(t -> t.span().overlaps(wanted.span())).toList();
    if (near.isEmpty()) {
      line("missed: " + kind(wanted), text, wanted, "");
    } else if (near.stream().noneMatch(t -> t.span().equals(wanted.span()))) {
      Timex other = near.get(0);
      line("span: " + edges(wanted.span(), other.span()), text, wanted, other.span().in(text));
    } else if (near.stream().noneMatch(t -> t.value().equals(wanted.value()))) {
      Timex other = near.get(0);
      String same = kind(other).equals(kind(wanted)) ? "another" : kind(other) + " instead of a";
      line("value: " + same + " " + kind(wanted), text, wanted, other.value());
    }
  }

  /** How a span read differs from the one wanted. */
  private static String edges(Span wanted, Span read) {
    String left = edge(wanted.start() - read.start());
    String right = edge(read.end() - wanted.end());
    return "left edge " + left + ", right edge " + right;
  }

  private static String edge(int beyond) {
    return beyond == 0 ? "right" : beyond > 0 ? "too far out" : "too far in";
  }

  /** What sort of time a value is. */
  private static String kind(Timex time) {
    String value = time.value();
    if (time.type().equals("SET")) {
      return "set";
    }
    if (value.endsWith("_REF")) {
      return value;
    }
    if (value.startsWith("P")) {
      return value.contains("X") ? "duration of no number" : "duration";
    }
    if (value.contains("T")) {
      return value.contains(":") ? "time of the clock" : "part of a day";
    }
    return switch (value.length()) {
      case 10 -> "day";
      case 4 -> "year";
      case 1, 2, 3 -> "decade or century";
      default -> "month, week or part of a year";
    };
  }

  private void line(String kind, String text, Timex time, String read) {
    counts.merge(kind, 1, Integer::sum);
    Span span = time.span();
    String around =
        text.substring(
            Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND));
    System.out.println(
        String.join(" | ", kind, span.in(text), time.value(), read, around.replace('\n', ' ')));
  }
}
