package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.segun.edtf.Edtf;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Layout;
import org.segun.text.Span;
import org.segun.time.EventTimes;
import org.segun.time.TimeMention;
import org.segun.time.TimeReader;
import org.segun.time.TimeReaders;

/**
 * Trains the weights that give a time expression to an event: {@code TimeTraining
 * gold/train.es.jsonl event-times.tsv}. Prints what share of the annotated expressions is read, and
 * precision, recall and F1 of an event's time by value with annotated triggers, in five folds over
 * the documents; then writes the weights of all of them.
 */
public final class TimeTraining {

  private static final int FOLDS = 5;
  private static final double COST = 0.06;
  private static final int SEEN = 3;
  private static final double SMALLEST = 0.02;

  /**
   * An expression beside an event: whether the annotation gives it to the event, and whether its
   * value is right too.
   */
  private record Candidate(
      int document, int event, List<String> features, boolean own, boolean right) {}

  private final SyntaxReader syntax = SyntaxReaders.forLanguage("es");
  private final RuleFolder rules = RuleFolder.builtIn();
  private final Layout layout = new Layout(LayoutLexicon.read(rules, "es"));
  private final TimeReader times = TimeReaders.forLanguage("es", rules);
  private final List<Candidate> candidates = new ArrayList<>();
  private int events;
  private int timed;
  private int read;
  private int valued;

  private TimeTraining() {}

  public static void main(String[] args) throws IOException {
    Linear.disableDebugOutput();
    TimeTraining training = new TimeTraining();
    List<GoldArticle> documents = GoldArticle.read(DataFolder.file(args[0]));
    for (int i = 0; i < documents.size(); i++) {
      training.collect(i, documents.get(i));
    }
    System.out.printf(
        Locale.ROOT,
        "%d events with a time; expression read %.3f, value right %.3f%n",
        training.timed,
        (double) training.read / training.timed,
        (double) training.valued / training.timed);
    double threshold = training.validate();
    if (args.length > 1) {
      try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
        write(out, training.train(training.candidates), threshold);
      }
    }
  }

  private void collect(int number, GoldArticle document) {
    ParsedArticle article = syntax.read(document.article(), layout.read(document.article()));
    List<TimeMention> mentions = times.read(article);
    for (JsonNode event : document.rows()) {
      events++;
      JsonNode time = event.path("time");
      if (time.isObject()) {
        timed++;
        Span span = document.span(time);
        read += mentions.stream().anyMatch(m -> GoldArticle.same(m.span(), span)) ? 1 : 0;
        valued +=
            mentions.stream().anyMatch(m -> GoldArticle.same(m.span(), span) && isRight(m, time))
                ? 1
                : 0;
      }
      collect(number, document, article, mentions, event);
    }
  }

  private void collect(
      int number,
      GoldArticle document,
      ParsedArticle article,
      List<TimeMention> mentions,
      JsonNode event) {
    Span trigger = document.span(event.path("trigger"));
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(trigger)) {
          List<TimeMention> near = EventTimes.candidates(mentions, sentence.index(), i);
          for (TimeMention mention : near) {
            boolean right = isRight(mention, event.path("time"));
            boolean own =
                right
                    || event.path("time").isObject()
                        && GoldArticle.same(mention.span(), document.span(event.path("time")));
            candidates.add(
                new Candidate(
                    number, events, EventTimes.features(article, near, mention, i), own, right));
          }
          return;
        }
      }
    }
  }

  private static boolean isRight(TimeMention mention, JsonNode time) {
    return time.isObject()
        && Edtf.tryParse(time.path("value").asText())
            .filter(v -> mention.value().filter(v::sameDays).isPresent())
            .isPresent();
  }

  /** The threshold with the best F1 over the folds. */
  private double validate() {
    Map<Integer, Map<Candidate, Double>> scores = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Map<String, Double> weights =
          train(candidates.stream().filter(c -> c.document() % FOLDS != held).toList());
      candidates.stream()
          .filter(c -> c.document() % FOLDS == held)
          .forEach(
              c ->
                  scores
                      .computeIfAbsent(c.event(), e -> new HashMap<>())
                      .put(c, score(c, weights)));
    }
    double best = 0;
    double most = -1;
    for (double threshold = -1; threshold < 1; threshold += 0.1) {
      double f1 = print(scores, threshold);
      best = f1 > most ? threshold : best;
      most = Math.max(most, f1);
    }
    return best;
  }

  private double print(Map<Integer, Map<Candidate, Double>> scores, double threshold) {
    int given = 0;
    int right = 0;
    for (Map<Candidate, Double> event : scores.values()) {
      Map.Entry<Candidate, Double> top =
          event.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
      if (top.getValue() > threshold) {
        given++;
        right += top.getKey().right() ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / (given + timed);
    System.out.printf(
        Locale.ROOT,
        "threshold %5.1f: precision %.3f, recall %.3f, F1 %.3f%n",
        threshold,
        (double) right / given,
        (double) right / timed,
        f1);
    return f1;
  }

  private static double score(Candidate candidate, Map<String, Double> weights) {
    return candidate.features().stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
  }

  private Map<String, Double> train(List<Candidate> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(r -> r.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach((feature, count) -> index.put(feature, count >= SEEN ? 1 : 0));
    index.values().removeIf(kept -> kept == 0);
    int number = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(++number);
    }
    Model model = Linear.train(problem(rows, index), new Parameter(SolverType.L2R_LR, COST, 0.001));
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Double> weights = new TreeMap<>();
    index.forEach((feature, i) -> weights.put(feature, sign * model.getFeatureWeights()[i - 1]));
    return weights;
  }

  private static Problem problem(List<Candidate> rows, Map<String, Integer> index) {
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = index.size();
    problem.x = new Feature[rows.size()][];
    problem.y = new double[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      problem.x[i] =
          rows.get(i).features().stream()
              .map(index::get)
              .filter(n -> n != null)
              .distinct()
              .sorted()
              .map(n -> new FeatureNode(n, 1))
              .toArray(Feature[]::new);
      problem.y[i] = rows.get(i).own() ? 1 : 0;
    }
    return problem;
  }

  private static void write(PrintStream out, Map<String, Double> weights, double threshold) {
    out.println(
        "# Weights of the logistic regression that gives a time expression to an event, written by its training.");
    out.println("feature\tweight");
    out.printf(Locale.ROOT, "threshold\t%.1f%n", threshold);
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= SMALLEST) {
            out.printf(Locale.ROOT, "%s\t%.3f%n", feature, weight);
          }
        });
  }
}
