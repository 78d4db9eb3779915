package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;
import org.segun.time.TimeMention;
import org.segun.time.TimeReader;
import org.segun.time.TimeReaders;

/**
 * The unit cases of a recogniser: a sentence, the day on which it is said, and each expression with
 * its past and future reading. A case is right if every expression of it overlaps one of ours with
 * one of those readings (the first and last day of ours are its days, its end being the day after;
 * or the TIMEX3 values are the same, minutes of the clock being enough), and, where it has none, if
 * we find none. Every case counts, also of kinds that are outside news ("3h").
 */
final class RecognizerCases {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String MARK = "\uFEFF";

  private final String language;
  private final SyntaxReader syntax;
  private final TimeReader reader;

  RecognizerCases(String language) {
    this.language = language;
    syntax = SyntaxReaders.forLanguage(language);
    reader = TimeReaders.forLanguage(language, RuleFolder.builtIn());
  }

  /** The line of a file in the table. */
  String row(Path file) throws IOException {
    int cases = 0;
    int right = 0;
    int same = 0;
    for (JsonNode one : MAPPER.readTree(text(file))) {
      List<TimeMention> read = read(one);
      cases++;
      right += isRight(one.path("Results"), read, false) ? 1 : 0;
      same += isRight(one.path("Results"), read, true) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f |",
        file.getFileName(),
        cases,
        (double) right / cases,
        (double) same / cases);
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? text.substring(1) : text;
    }
  }

  private List<TimeMention> read(JsonNode one) {
    String said = one.path("Context").path("ReferenceDateTime").asText();
    String date = said.length() < 10 ? "" : said.substring(0, 10);
    String text = one.path("Input").asText();
    ParsedArticle article =
        syntax.read(
            Article.of("", language, date, text),
            List.of(new Passage(Section.BODY, new Span(0, text.length()))));
    return reader.read(article);
  }

  private static boolean isRight(JsonNode results, List<TimeMention> read, boolean sameSpan) {
    if (results.isEmpty()) {
      return read.isEmpty();
    }
    for (JsonNode result : results) {
      int start = result.path("Start").asInt();
      int end =
          result.has("End")
              ? result.path("End").asInt() + 1
              : start + result.path("Length").asInt();
      Span span = new Span(start, Math.max(start, end));
      boolean met =
          read.stream()
              .filter(m -> sameSpan ? m.span().equals(span) : m.span().overlaps(span))
              .anyMatch(m -> readings(result).stream().anyMatch(v -> fits(m, v)));
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** The past and the future reading, in either of the two forms of the files. */
  private static List<JsonNode> readings(JsonNode result) {
    List<JsonNode> readings = new ArrayList<>();
    result.path("Resolution").path("values").forEach(readings::add);
    JsonNode value = result.path("Value");
    for (String name : List.of("FutureResolution", "PastResolution")) {
      if (value.has(name)) {
        JsonNode reading = value.path(name).deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) reading)
            .put("timex", value.path("Timex").asText());
        readings.add(reading);
      }
    }
    return readings;
  }

  private static boolean fits(TimeMention mention, JsonNode reading) {
    String timex = reading.path("timex").asText();
    if (!timex.isEmpty() && timex.equals(mention.timexValue())) {
      return true;
    }
    String point = first(reading, "date", "value", "dateTime");
    if (point.length() > 10 && point.charAt(4) == '-') {
      return mention.timexValue().startsWith(point.substring(0, 16).replace(' ', 'T'));
    }
    if (point.length() == 10) {
      return covers(mention, point, LocalDate.parse(point));
    }
    if (point.length() == 8 && point.charAt(2) == ':') {
      return mention.timexValue().endsWith("T" + point.substring(0, 5));
    }
    String start = first(reading, "startDate", "start");
    String end = first(reading, "endDate", "end");
    return start.length() == 10
        && end.length() == 10
        && covers(mention, start, LocalDate.parse(end).minusDays(1));
  }

  private static boolean covers(TimeMention mention, String first, LocalDate last) {
    return mention
            .value()
            .flatMap(v -> v.earliest())
            .filter(d -> d.toString().equals(first))
            .isPresent()
        && mention.value().flatMap(v -> v.latest()).filter(last::equals).isPresent();
  }

  private static String first(JsonNode reading, String... names) {
    for (String name : names) {
      if (reading.has(name)) {
        return reading.path(name).asText();
      }
    }
    return "";
  }
}
