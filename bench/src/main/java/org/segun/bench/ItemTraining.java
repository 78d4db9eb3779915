package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.segun.event.EventCases;
import org.segun.goods.EventItems;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Item;
import org.segun.text.Span;
import picocli.CommandLine.Command;

/**
 * Trains the judge of which goods are those of an event, and measures frames and judge by value
 * given the annotated triggers: on the training articles held out in five parts by document, and on
 * dev.
 */
@Command(
    name = "train-items",
    description = "Measure which goods are an event's, given its trigger; train the judge of it.")
final class ItemTraining extends JudgeTraining<ItemTraining.Row> {

  private final EventCases cases = new EventCases("es", RuleFolder.builtIn());

  /** An event with the goods that may be its own. */
  record Row(LocatedEvent at, List<EventItems.Case> cases, BitSet right) {}

  ItemTraining() {
    super("goods by value, given the triggers", "goods", "frames");
  }

  @Override
  int document(Row row) {
    return row.at().document();
  }

  @Override
  void tallyRules(Row row, Tally tally) {
    tally(row, new EventItems(Optional.empty()).choose(row.cases()), tally, false);
  }

  @Override
  void tallyJudge(Row row, LinearModel judge, Tally tally, boolean tell) {
    tally(row, new EventItems(Optional.of(judge)).choose(row.cases()), tally, tell);
  }

  @Override
  void tallyOracle(Row row, Tally tally) {
    tally(row, oracle(row), tally, false);
  }

  @Override
  List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (LocatedEvent at : LocatedEvent.read(file)) {
      List<EventItems.Case> found =
          cases.items(at.found(), at.sentence(), at.token(), at.event().type());
      BitSet right = new BitSet();
      for (JsonNode annotated : at.event().json().path("items")) {
        int best = best(at.gold(), annotated, found);
        if (best >= 0) {
          right.set(best);
        }
      }
      rows.add(new Row(at, found, right));
    }
    return rows;
  }

  /** The goods that are those of the annotation: of its class if any are, and most alike. */
  private static int best(GoldArticle gold, JsonNode annotated, List<EventItems.Case> found) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).item().mention().span();
      if (GoldArticle.same(gold.span(annotated), span)) {
        double likeness =
            GoldArticle.likeness(gold.span(annotated), span)
                + (isSame(gold, annotated, found.get(i).item()) ? 1 : 0);
        best = likeness > most ? i : best;
        most = Math.max(most, likeness);
      }
    }
    return best;
  }

  @Override
  ModelTrainer trainer(List<Row> rows) {
    ModelTrainer trainer = new ModelTrainer(List.of("item"), COST, LEAST_COUNT);
    for (Row row : rows) {
      for (int i = 0; i < row.cases().size(); i++) {
        BitSet label = new BitSet();
        label.set(0, row.right().get(i));
        trainer.add(row.cases().get(i).features(), label);
      }
    }
    return trainer;
  }

  private static List<EventItems.Chosen> oracle(Row row) {
    return row.right().stream()
        .mapToObj(i -> new EventItems.Chosen(row.cases().get(i).item(), ""))
        .toList();
  }

  private static void tally(Row row, List<EventItems.Chosen> chosen, Tally tally, boolean tell) {
    int hits = 0;
    for (JsonNode annotated : row.at().event().json().path("items")) {
      boolean hit = chosen.stream().anyMatch(c -> isSame(row.at().gold(), annotated, c.item()));
      hits += hit ? 1 : 0;
      if (tell && !hit) {
        tell(
            row,
            "MISSED" + near(row, annotated),
            annotated.path("class").asText(),
            annotated.path("text").asText());
      }
    }
    tally.add(row.at().event().json().path("items").size(), chosen.size(), hits);
    for (EventItems.Chosen one : chosen) {
      boolean hit = false;
      for (JsonNode annotated : row.at().event().json().path("items")) {
        hit |= isSame(row.at().gold(), annotated, one.item());
      }
      if (tell && !hit) {
        tell(row, "FALSE", one.item().kind().name(), one.item().mention().text());
      }
    }
  }

  /** What was read of the goods that were missed. */
  private static String near(Row row, JsonNode annotated) {
    for (EventItems.Case one : row.cases()) {
      if (GoldArticle.same(row.at().gold().span(annotated), one.item().mention().span())) {
        return isSame(row.at().gold(), annotated, one.item())
            ? " (not chosen)"
            : " (as " + one.item().kind() + ")";
      }
    }
    return "";
  }

  private static boolean isSame(GoldArticle gold, JsonNode annotated, Item item) {
    return GoldArticle.same(gold.span(annotated), item.mention().span())
        && item.kind().name().toLowerCase(Locale.ROOT).equals(annotated.path("class").asText());
  }

  private static void tell(Row row, String what, String kind, String text) {
    System.out.printf(
        Locale.ROOT,
        "%s %s %s %s %s [%s] in: %s%n",
        row.at().gold().article().id(),
        what,
        row.at().event().type(),
        row.at().event().json().path("trigger").path("text").asText(),
        kind,
        text,
        row.at().words().span().in(row.at().gold().article().text()).replace('\n', ' '));
  }
}
