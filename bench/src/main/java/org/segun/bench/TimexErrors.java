package org.segun.bench;

import java.util.List;
import org.segun.bench.TimexDocument.Timex;
import org.segun.text.Span;

/** Prints the errors on the first half of a file by kind, each with some text around it. */
final class TimexErrors {

  private static final int AROUND = 40;

  private TimexErrors() {}

  static void print(List<TimexDocument> documents, List<List<Timex>> read) {
    for (int i = 0; i < documents.size(); i += 2) {
      for (Timex wanted : documents.get(i).times()) {
        missed(documents.get(i).text(), wanted, read.get(i));
      }
      for (Timex found : read.get(i)) {
        if (documents.get(i).times().stream().noneMatch(t -> t.span().overlaps(found.span()))) {
          line("FALSE", documents.get(i).text(), found, "");
        }
      }
    }
  }

  private static void missed(String text, Timex wanted, List<Timex> read) {
    List<Timex> near = read.stream().filter(t -> t.span().overlaps(wanted.span())).toList();
    if (near.isEmpty()) {
      line("MISSED", text, wanted, "");
    } else if (near.stream().noneMatch(t -> t.span().equals(wanted.span()))) {
      line("SPAN", text, wanted, near.get(0).span().in(text));
    } else if (near.stream().noneMatch(t -> t.value().equals(wanted.value()))) {
      line("VALUE", text, wanted, near.get(0).value());
    }
  }

  private static void line(String kind, String text, Timex time, String read) {
    Span span = time.span();
    String around =
        text.substring(
            Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND));
    System.out.println(
        kind
            + " | "
            + span.in(text)
            + " | "
            + time.value()
            + " | "
            + read
            + " | "
            + around.replace('\n', ' '));
  }
}
