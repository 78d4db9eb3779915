package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.model.Actor;
import org.segun.model.EventType;
import org.segun.model.Mention;
import org.segun.source.Attribution;
import org.segun.source.Attributions;
import org.segun.source.JudgedAttributions;
import org.segun.source.SourceCases;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * Trains the judge of who governs an event: {@code SourceTraining TRAIN [DEV] [--out FOLDER]}.
 * Prints rules and judge under cross-validation in five parts by document and on DEV, and writes
 * the model.
 */
public final class SourceTraining {

  private static final int PARTS = 5;
  private static final double COST = 0.1;
  private static final int LEAST_COUNT = 3;

  private final Stages stages = Stages.ruled();

  /**
   * An event and those who may be its source.
   *
   * @param part part of the cross-validation
   * @param gold its innermost source; a missing node where there is none
   * @param cases those who may be its source
   * @param right for each case, whether it is the annotated one
   * @param ruled the innermost source by the rules
   */
  private record Event(
      int part,
      GoldArticle document,
      JsonNode gold,
      List<SourceCases.Case> cases,
      BitSet right,
      Optional<Attribution> ruled) {}

  private SourceTraining() {}

  public static void main(String[] args) throws IOException {
    SourceTraining training = new SourceTraining();
    List<Event> events = training.events(args[0]);
    crossValidate(events);
    ModelTrainer trainer = trainer(events, -1);
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--out")) {
        Files.write(Path.of(args[++i], "source.gz"), trainer.trainToBytes());
      } else {
        compare(training.events(args[i]), args[i], trainer.train());
      }
    }
  }

  private static void crossValidate(List<Event> events) {
    List<LinearModel> models = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      models.add(trainer(events, part).train());
    }
    score("rules", events, e -> e.ruled());
    score(
        "judge, cross-validated",
        events,
        e -> JudgedAttributions.choose(models.get(e.part()), e.cases(), e.ruled()));
  }

  private static void compare(List<Event> events, String name, LinearModel model) {
    score("rules on " + name, events, e -> e.ruled());
    score("judge on " + name, events, e -> JudgedAttributions.choose(model, e.cases(), e.ruled()));
  }

  private static ModelTrainer trainer(List<Event> events, int without) {
    ModelTrainer trainer = new ModelTrainer(List.of("governs"), COST, LEAST_COUNT);
    for (Event event : events) {
      for (int i = 0; i < event.cases().size() && event.part() != without; i++) {
        BitSet label = new BitSet();
        label.set(0, event.right().get(i));
        trainer.add(event.cases().get(i).features(), label);
      }
    }
    return trainer;
  }

  private static void score(
      String name,
      List<Event> events,
      java.util.function.Function<Event, Optional<Attribution>> reader) {
    int gold = 0;
    int read = 0;
    int right = 0;
    int none = 0;
    for (Event event : events) {
      Optional<Attribution> found = reader.apply(event);
      gold += event.gold().isMissingNode() ? 0 : 1;
      read += found.isPresent() ? 1 : 0;
      none += event.gold().isMissingNode() && found.isEmpty() ? 1 : 0;
      right += found.filter(f -> isSpeaker(event, f)).isPresent() ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: value F1 %.3f (precision %.3f, recall %.3f), source or none right %.3f%n",
        name,
        2.0 * right / (gold + read),
        (double) right / read,
        (double) right / gold,
        (double) (right + none) / events.size());
  }

  private static boolean isSpeaker(Event event, Attribution attribution) {
    return !event.gold().isMissingNode()
        && GoldArticle.same(
            event.document().span(event.gold()),
            attribution.speaker().orElseThrow().mention().span());
  }

  private List<Event> events(String file) throws IOException {
    List<Event> events = new ArrayList<>();
    int number = 0;
    for (GoldArticle document : GoldArticle.read(DataFolder.file(file))) {
      Stages.Reading reading = stages.read(document.article());
      SourceCases cases = new SourceCases(reading.article(), reading.attributions());
      for (JsonNode event : document.rows()) {
        add(events, number % PARTS, document, reading, cases, event);
      }
      number++;
    }
    return events;
  }

  private static void add(
      List<Event> events,
      int part,
      GoldArticle document,
      Stages.Reading reading,
      SourceCases cases,
      JsonNode event) {
    Span trigger = document.span(event.path("trigger"));
    EventType type = EventType.valueOf(event.path("type").asText());
    List<Actor> actors = actors(document, event);
    JsonNode sources = event.path("sources");
    JsonNode gold = sources.path(sources.size() - 1);
    for (Sentence sentence : reading.article().sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(trigger)) {
          List<SourceCases.Case> found = cases.of(sentence.index(), i, type, actors);
          List<Attribution> ruled =
              Attributions.ruled(reading.attributions().over(sentence.index(), i), type, actors);
          Optional<Attribution> last =
              ruled.isEmpty() ? Optional.empty() : Optional.of(ruled.get(ruled.size() - 1));
          events.add(new Event(part, document, gold, found, right(document, gold, found), last));
          return;
        }
      }
    }
  }

  private static BitSet right(GoldArticle document, JsonNode gold, List<SourceCases.Case> cases) {
    BitSet right = new BitSet();
    if (gold.isMissingNode()) {
      return right;
    }
    boolean cued = gold.path("cue").isObject();
    for (int i = 0; i < cases.size(); i++) {
      Attribution said = cases.get(i).attribution();
      right.set(
          i,
          cued
              ? GoldArticle.same(document.span(gold.path("cue")), said.cue().span())
              : GoldArticle.same(
                  document.span(gold), said.speaker().orElseThrow().mention().span()));
    }
    return right;
  }

  private static List<Actor> actors(GoldArticle document, JsonNode event) {
    List<Actor> actors = new ArrayList<>();
    for (JsonNode actor : event.path("actors")) {
      Mention mention = Mention.of(document.article().text(), document.span(actor));
      actors.add(new Actor(mention, actor.path("code").asText("UNK"), Optional.empty()));
    }
    return actors;
  }
}
