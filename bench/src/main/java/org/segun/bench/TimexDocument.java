package org.segun.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.segun.text.Span;

/**
 * A document of a file with one token a line: token, BIO tag of its TIMEX3 type, value; a line with
 * {@code DCTVALUE="…"} begins a document and gives its date, an empty line ends a sentence.
 *
 * @param date the day it was written
 * @param text its tokens with a space behind each, its sentences with an empty line between
 * @param times its time expressions
 */
record TimexDocument(String date, String text, List<Timex> times) {

  /** A time expression. */
  record Timex(Span span, String type, String value) {}

  static List<TimexDocument> read(Path file) throws IOException {
    List<TimexDocument> documents = new ArrayList<>();
    Builder builder = new Builder("");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("DCTVALUE=")) {
          builder.addTo(documents);
          builder = new Builder(day(line.split("\"")[1]));
        } else {
          builder.line(line.split("\t"));
        }
      }
    }
    builder.addTo(documents);
    return documents;
  }

  /** The day of a date that may go on with an hour. */
  private static String day(String date) {
    int hour = date.indexOf('T');
    return hour < 0 ? date : date.substring(0, hour);
  }

  private static final class Builder {
    private final String date;
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();

    private Builder(String date) {
      this.date = date;
    }

    private void line(String[] cells) {
      if (cells.length < 3) {
        text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "" : "\n\n");
        return;
      }
      int start = text.length();
      text.append(cells[0]).append(' ');
      Span span = new Span(start, start + cells[0].length());
      if (cells[1].startsWith("B-")) {
        times.add(new Timex(span, cells[1].substring(2), cells[2]));
      } else if (cells[1].startsWith("I-") && !times.isEmpty()) {
        Timex last = times.remove(times.size() - 1);
        times.add(new Timex(last.span().join(span), last.type(), last.value()));
      }
    }

    private void addTo(List<TimexDocument> documents) {
      if (!date.isEmpty()) {
        documents.add(new TimexDocument(date, text.toString(), List.copyOf(times)));
      }
    }
  }
}
