package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.ledger.json.ArticleJson;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.text.Article;
import org.segun.text.Span;
import picocli.CommandLine.Command;

/**
 * Who and whom on hand-marked AFP stories. A marked event is found where a trigger overlaps it; of
 * several the one of its class counts. Over the found events, and only where the stories mark
 * somebody in the role (they are not marked exhaustively), the spans that are read are held against
 * the marked ones. Then the scorer of the data says how many events are found and of the right
 * class.
 */
@Command(
    name = "participants",
    description = "Score who and whom on the AFP stories, by overlap and exactly.")
final class ParticipantsCommand implements Callable<Integer> {

  private static final String FILE = "corpora/who-whom-es-afp-1994-2002.jsonl.gz";

  /** A longer mention earns nothing by overlap, as the scorer of the data has it. */
  private static final int LONGEST = 120;

  private final Map<String, Tally> tallies = new HashMap<>();

  /** A marked stretch of a story: one span or several. */
  private record Marked(String label, List<Span> spans) {

    boolean meets(Span span) {
      return span.length() <= LONGEST && spans.stream().anyMatch(span::overlaps);
    }

    boolean is(Span span) {
      return spans.contains(span);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path file = DataFolder.file(FILE);
    Reader reader = Segun.reader();
    ObjectMapper mapper = new ObjectMapper();
    List<String> rows = new ArrayList<>();
    List<String> stories = new ArrayList<>();
    Set<String> seen = seen();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode story = mapper.readTree(line);
        Article article = UnNews.article(story);
        if (seen.contains(article.id())) {
          continue;
        }
        stories.add(line);
        List<EventMention> events = reader.read(article);
        rows.add(ArticleJson.line(article, events));
        compare(story, article.text(), events);
      }
    }
    System.out.printf(Locale.ROOT, "%d stories that no judge was trained on%n%n", stories.size());
    System.out.println(Tally.heading("spans of participants of found events"));
    for (String name : List.of("who, overlap", "who, exact", "whom, overlap", "whom, exact")) {
      System.out.println(tally(name).row(name));
    }
    System.out.println();
    Path predicted = Files.createTempFile("segun", ".jsonl");
    Files.write(predicted, rows);
    Path unseen = Files.createTempFile("stories", ".jsonl");
    Files.write(unseen, stories);
    return Scorer.score("score_afp.py", unseen, predicted, false);
  }

  /** The stories that the judges were trained on or the program was measured on before. */
  private static Set<String> seen() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String file : List.of("gold/train.es.jsonl", "gold/dev.es.jsonl")) {
      GoldArticle.read(DataFolder.file(file)).forEach(g -> seen.add(g.article().id()));
    }
    return seen;
  }

  private Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  private void compare(JsonNode story, String text, List<EventMention> events) {
    Map<String, Marked> marked = new HashMap<>();
    for (JsonNode span : story.path("spans")) {
      marked.put(span.path("id").asText(), marked(text, span));
    }
    for (Map.Entry<String, Marked> one : marked.entrySet()) {
      String label = one.getValue().label();
      EventMention found = label.contains("_") ? found(one.getValue(), events) : null;
      if (found != null && !Character.isDigit(label.charAt(0))) {
        add("who", linked(story, marked, "srcAct", "arg2", "arg1", one.getKey()), found.actors());
        add(
            "whom",
            linked(story, marked, "actTar", "arg1", "arg2", one.getKey()),
            found.recipients());
      }
    }
  }

  private static Marked marked(String text, JsonNode json) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode fragment : json.path("fragments")) {
      int start = text.offsetByCodePoints(0, fragment.get(0).asInt());
      int length = fragment.get(1).asInt() - fragment.get(0).asInt();
      spans.add(new Span(start, text.offsetByCodePoints(start, length)));
    }
    return new Marked(json.path("label").asText(), spans);
  }

  private static @org.jspecify.annotations.Nullable EventMention found(
      Marked marked, List<EventMention> events) {
    EventMention found = null;
    for (EventMention event : events) {
      if (marked.meets(event.trigger().span())) {
        if (quadClass(event).equals(marked.label())) {
          return event;
        }
        found = found == null ? event : found;
      }
    }
    return found;
  }

  /** The four classes of CAMEO, as the scorer of the data maps the types to them. */
  private static String quadClass(EventMention event) {
    return switch (event.type()) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> "verbal_cooperation";
      case COOPERATE, AID, RETREAT, TRANSFER -> "material_cooperation";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "verbal_conflict";
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "material_conflict";
    };
  }

  private static List<Marked> linked(
      JsonNode story,
      Map<String, Marked> marked,
      String type,
      String eventSide,
      String otherSide,
      String event) {
    List<Marked> linked = new ArrayList<>();
    for (JsonNode relation : story.path("relations")) {
      Marked other = marked.get(relation.path(otherSide).asText());
      if (relation.path("type").asText().equals(type)
          && relation.path(eventSide).asText().equals(event)
          && other != null) {
        linked.add(other);
      }
    }
    return linked;
  }

  private void add(String role, List<Marked> marked, List<Actor> read) {
    if (marked.isEmpty()) {
      return;
    }
    List<Span> spans = read.stream().map(a -> a.mention().span()).toList();
    tally(role + ", overlap")
        .add(
            marked.size(),
            spans.size(),
            (int) marked.stream().filter(m -> spans.stream().anyMatch(m::meets)).count(),
            (int) spans.stream().filter(s -> marked.stream().anyMatch(m -> m.meets(s))).count());
    tally(role + ", exact")
        .add(
            marked.size(),
            spans.size(),
            (int) marked.stream().filter(m -> spans.stream().anyMatch(m::is)).count(),
            (int) spans.stream().filter(s -> marked.stream().anyMatch(m -> m.is(s))).count());
  }
}
