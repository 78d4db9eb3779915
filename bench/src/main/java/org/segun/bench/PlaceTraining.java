package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Place;
import org.segun.place.EventPlaces;
import picocli.CommandLine.Command;

/**
 * Trains the judge of which places are those of an event, and measures rules and judge by value
 * given the annotated triggers: on the training articles held out in five parts by document, and on
 * dev.
 */
@Command(
    name = "train-places",
    description = "Measure which places are an event's, given its trigger; train the judge of it.")
final class PlaceTraining extends JudgeTraining<PlaceTraining.Row> {

  private static final List<String> ROLES =
      Stream.of(Place.Role.values()).map(r -> r.name().toLowerCase(Locale.ROOT)).toList();

  private final EventPlaces places = EventPlaces.ofRulesAlone("es", RuleFolder.builtIn());

  /** An event with the places that may be its own and, for each, its annotated roles. */
  record Row(LocatedEvent at, List<EventPlaces.Case> cases, List<BitSet> roles) {}

  PlaceTraining() {
    super("places by country and role, given the triggers", "places", "rules");
  }

  @Override
  int document(Row row) {
    return row.at().document();
  }

  @Override
  void tallyRules(Row row, Tally tally) {
    tally(row, EventPlaces.ruled(row.cases()), tally, false);
  }

  @Override
  void tallyJudge(Row row, LinearModel judge, Tally tally, boolean tell) {
    tally(row, EventPlaces.judged(judge, row.cases()), tally, tell);
  }

  @Override
  void tallyOracle(Row row, Tally tally) {
    tally(row, oracle(row), tally, false);
  }

  @Override
  List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (LocatedEvent at : LocatedEvent.read(file)) {
      List<EventPlaces.Case> found =
          places.cases(at.words(), at.found().places(), at.token(), at.event().type());
      List<BitSet> roles = new ArrayList<>();
      for (EventPlaces.Case one : found) {
        BitSet label = new BitSet();
        for (JsonNode annotated : at.event().json().path("places")) {
          if (GoldArticle.same(at.gold().span(annotated), one.place().span())) {
            label.set(ROLES.indexOf(annotated.path("role").asText("at")));
          }
        }
        roles.add(label);
      }
      rows.add(new Row(at, found, roles));
    }
    return rows;
  }

  @Override
  ModelTrainer trainer(List<Row> rows) {
    ModelTrainer trainer = new ModelTrainer(ROLES, COST, LEAST_COUNT);
    for (Row row : rows) {
      for (int i = 0; i < row.cases().size(); i++) {
        trainer.add(row.cases().get(i).features(), row.roles().get(i));
      }
    }
    return trainer;
  }

  private static List<EventPlaces.Located> oracle(Row row) {
    List<EventPlaces.Located> located = new ArrayList<>();
    for (int i = 0; i < row.cases().size(); i++) {
      EventPlaces.Case one = row.cases().get(i);
      row.roles().get(i).stream()
          .mapToObj(r -> new EventPlaces.Located(one.place(), Place.Role.values()[r], ""))
          .forEach(located::add);
    }
    return located;
  }

  private static void tally(Row row, List<EventPlaces.Located> located, Tally tally, boolean tell) {
    Set<String> annotated = new HashSet<>();
    for (JsonNode place : row.at().event().json().path("places")) {
      annotated.add(place.path("role").asText("at") + " " + place.path("country").asText("UNK"));
    }
    Set<String> read = new HashSet<>();
    for (EventPlaces.Located one : located) {
      read.add(value(one));
    }
    Set<String> right = new HashSet<>(read);
    right.retainAll(annotated);
    tally.add(annotated.size(), read.size(), right.size());
    if (tell) {
      tell(row, located, annotated, right);
    }
  }

  private static String value(EventPlaces.Located one) {
    return one.role().name().toLowerCase(Locale.ROOT) + " " + one.place().country();
  }

  private static void tell(
      Row row, List<EventPlaces.Located> located, Set<String> annotated, Set<String> right) {
    for (JsonNode place : row.at().event().json().path("places")) {
      String value = place.path("role").asText("at") + " " + place.path("country").asText("UNK");
      if (!right.contains(value)) {
        tell(row, "MISSED" + near(row, place), value + " [" + place.path("text").asText() + "]");
      }
    }
    for (EventPlaces.Located one : located) {
      if (!annotated.contains(value(one))) {
        tell(row, "FALSE", value(one) + " [" + one.place().name() + "] " + one.place().rule());
      }
    }
  }

  /** What was read of the place that was missed. */
  private static String near(Row row, JsonNode annotated) {
    for (EventPlaces.Case one : row.cases()) {
      if (GoldArticle.same(row.at().gold().span(annotated), one.place().span())) {
        return one.place().country().equals(annotated.path("country").asText("UNK"))
            ? " (not chosen)"
            : " (as " + one.place().country() + " by " + one.place().rule() + ")";
      }
    }
    return "";
  }

  private static void tell(Row row, String what, String place) {
    System.out.printf(
        Locale.ROOT,
        "%s %s %s %s %s in: %s%n",
        row.at().gold().article().id(),
        what,
        row.at().event().type(),
        row.at().event().json().path("trigger").path("text").asText(),
        place,
        row.at().words().span().in(row.at().gold().article().text()).replace('\n', ' '));
  }
}
