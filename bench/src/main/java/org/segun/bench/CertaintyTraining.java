package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.segun.certainty.CertaintyReader;
import org.segun.certainty.CertaintyReaders;
import org.segun.certainty.JudgedCertaintyReader;
import org.segun.edtf.Edtf;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.source.Attributions;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * Trains the judges of factuality and tense: {@code CertaintyTraining TRAIN [DEV] [--out FOLDER]}.
 * Prints their confusion tables under cross-validation in five parts by document and on DEV, and
 * writes the models.
 */
public final class CertaintyTraining {

  private static final int PARTS = 5;
  private static final double COST = 0.2;

  private final Stages stages = new Stages();
  private final CertaintyReader rules = CertaintyReaders.ruled("es", RuleFolder.builtIn());

  private record Case(int part, List<String> features, String factuality, String tense) {}

  private CertaintyTraining() {}

  public static void main(String[] args) throws IOException {
    CertaintyTraining training = new CertaintyTraining();
    List<Case> cases = training.cases(args[0]);
    training.crossValidate(cases);
    LinearModel factuality = training.trainer(cases, true, -1).train();
    LinearModel tense = training.trainer(cases, false, -1).train();
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--out")) {
        Path folder = Path.of(args[++i]);
        Files.write(
            folder.resolve("factuality.gz"), training.trainer(cases, true, -1).trainToBytes());
        Files.write(folder.resolve("tense.gz"), training.trainer(cases, false, -1).trainToBytes());
      } else {
        Confusion values = new Confusion("factuality on " + args[i]);
        Confusion tenses = new Confusion("tense on " + args[i]);
        for (Case one : training.cases(args[i])) {
          judge(one, factuality, tense, values, tenses);
        }
        values.print();
        tenses.print();
      }
    }
  }

  private void crossValidate(List<Case> cases) {
    Confusion values = new Confusion("factuality, cross-validated");
    Confusion tenses = new Confusion("tense, cross-validated");
    for (int part = 0; part < PARTS; part++) {
      LinearModel factuality = trainer(cases, true, part).train();
      LinearModel tense = trainer(cases, false, part).train();
      for (Case one : cases) {
        if (one.part() == part) {
          judge(one, factuality, tense, values, tenses);
        }
      }
    }
    values.print();
    tenses.print();
  }

  private static void judge(
      Case one, LinearModel factuality, LinearModel tense, Confusion values, Confusion tenses) {
    values.add(
        one.factuality(),
        JudgedCertaintyReader.FACTUALITIES.get(
            JudgedCertaintyReader.factuality(factuality, one.features())));
    tenses.add(one.tense(), best(tense, one.features()));
  }

  private static String best(LinearModel model, List<String> features) {
    double[] probabilities = model.probabilities(features);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return model.classes().get(best);
  }

  private ModelTrainer trainer(List<Case> cases, boolean factuality, int without) {
    List<String> classes =
        factuality ? JudgedCertaintyReader.FACTUALITIES : JudgedCertaintyReader.TENSES;
    ModelTrainer trainer = new ModelTrainer(classes, COST, 2);
    for (Case one : cases) {
      if (one.part() != without) {
        BitSet label = new BitSet();
        label.set(classes.indexOf(factuality ? one.factuality() : one.tense()));
        trainer.add(one.features(), label);
      }
    }
    return trainer;
  }

  private List<Case> cases(String file) throws IOException {
    List<Case> cases = new ArrayList<>();
    int number = 0;
    for (GoldArticle document : GoldArticle.read(DataFolder.file(file))) {
      Stages.Reading reading = stages.read(document.article());
      ParsedArticle article = reading.article();
      Attributions attributions = reading.attributions();
      for (JsonNode event : document.rows()) {
        add(cases, number % PARTS, document, article, attributions, event);
      }
      number++;
    }
    return cases;
  }

  private void add(
      List<Case> cases,
      int part,
      GoldArticle document,
      ParsedArticle article,
      Attributions attributions,
      JsonNode event) {
    Span trigger = document.span(event.path("trigger"));
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(trigger)) {
          List<String> features =
              JudgedCertaintyReader.features(
                  rules,
                  article,
                  sentence.index(),
                  i,
                  EventType.valueOf(event.path("type").asText()),
                  time(event),
                  attributions.over(sentence.index(), i));
          cases.add(
              new Case(
                  part, features, event.path("factuality").asText(), event.path("tense").asText()));
          return;
        }
      }
    }
  }

  private static Optional<Edtf> time(JsonNode event) {
    return Optional.ofNullable(event.path("time").path("value").textValue())
        .flatMap(Edtf::tryParse);
  }
}
