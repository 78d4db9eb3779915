package org.segun.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.segun.Reading;
import org.segun.ledger.json.CodePoints;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.Mention;
import org.segun.source.Attribution;
import org.segun.text.Span;

/**
 * Who says what, one row an attribution, as comma-separated values (RFC 4180, line feeds). Every
 * cell is one line; offsets count code points of the article's text.
 */
public final class QuoteCsv {

  private static final List<String> COLUMNS =
      List.of(
          "doc",
          "date",
          "outlet",
          "url",
          "id",
          "speaker",
          "code",
          "sector",
          "spoken",
          "cue",
          "content",
          "manner",
          "stance",
          "outer",
          "events",
          "speaker_start",
          "speaker_end",
          "cue_start",
          "cue_end",
          "content_spans");

  /** The names of the columns, ended by a line break. */
  public String heading() {
    return row(COLUMNS);
  }

  /** The rows of an article, each ended by a line break. */
  public String of(Reading reading) {
    CodePoints points = CodePoints.of(reading.article().text());
    StringBuilder rows = new StringBuilder();
    int number = 0;
    for (Attribution said : reading.attributions()) {
      rows.append(row(cells(reading, said, "q" + ++number, points)));
    }
    return rows.toString();
  }

  private static List<String> cells(
      Reading reading, Attribution said, String id, CodePoints points) {
    List<String> cells = new ArrayList<>();
    cells.add(reading.article().id());
    cells.add(reading.article().date().map(Object::toString).orElse(""));
    cells.add(reading.article().outlet().orElse(""));
    cells.add(reading.article().url().orElse(""));
    cells.add(id);
    cells.add(said.speaker().map(s -> s.mention().text()).orElse(""));
    cells.add(said.speaker().map(Actor::code).orElse(""));
    cells.add(said.speaker().flatMap(Actor::sector).orElse(""));
    cells.add(said.spoken().map(Mention::text).orElse(""));
    cells.add(said.cue().text());
    cells.add(said.words(reading.article().text()));
    cells.add(said.manner().name().toLowerCase(Locale.ROOT));
    cells.add(said.stance());
    cells.add(outer(said));
    cells.add(events(reading, said));
    addOffsets(cells, said.speaker().map(s -> s.mention().span()), points);
    addOffsets(cells, Optional.of(said.cue().span()), points);
    cells.add(
        said.content().stream().map(s -> offsets(s, points)).collect(Collectors.joining(" ")));
    return cells;
  }

  private static String outer(Attribution said) {
    return said.outer().stream()
        .map(s -> s.speaker().mention().text())
        .collect(Collectors.joining(" > "));
  }

  private static String events(Reading reading, Attribution said) {
    return reading.events().stream()
        .filter(e -> said.tells(e.trigger()))
        .map(EventMention::id)
        .collect(Collectors.joining(" "));
  }

  private static void addOffsets(List<String> cells, Optional<Span> span, CodePoints points) {
    cells.add(span.map(s -> Integer.toString(points.at(s.start()))).orElse(""));
    cells.add(span.map(s -> Integer.toString(points.at(s.end()))).orElse(""));
  }

  private static String offsets(Span span, CodePoints points) {
    return points.at(span.start()) + "-" + points.at(span.end());
  }

  private static String row(List<String> cells) {
    StringWriter out = new StringWriter();
    CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(out)
        .writeRecord(cells.stream().map(Cell::of).toList());
    return out.toString();
  }
}
