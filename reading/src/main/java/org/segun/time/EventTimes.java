package org.segun.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/**
 * Which time expression belongs to an event: of those of its sentence the one that the weights in
 * {@code event-times.tsv} find likeliest, or none. The weights are those of a logistic regression
 * over the way through the tree from trigger to expression, the words between them, and how the
 * days agree with the tense of the clause. Thread-safe.
 */
public final class EventTimes {

  private static final String THRESHOLD = "threshold";

  /** No expression belongs to a trigger so many tokens away. */
  private static final int FARTHEST = 200;

  private static final int MOST = 12;

  private final Map<String, Double> weights;
  private final double threshold;

  private EventTimes(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
    this.threshold = weights.getOrDefault(THRESHOLD, 0.0);
  }

  /**
   * With the weights of a language.
   *
   * @param language ISO 639-1 code
   * @param rules where {@code <language>/time/event-times.tsv} is
   */
  public static EventTimes forLanguage(String language, RuleFolder rules) {
    Map<String, Double> weights = new HashMap<>();
    for (RuleFile file : rules.named(language + "/time/event-times.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        weights.put(row.get("feature"), weight(row));
      }
    }
    return new EventTimes(weights);
  }

  private static double weight(Table.Row row) {
    try {
      return Double.parseDouble(row.get("weight"));
    } catch (NumberFormatException e) {
      throw row.error("a weight is a number");
    }
  }

  /**
   * The expression of an event.
   *
   * @param article the article
   * @param mentions its time expressions in order of the text
   * @param sentence index of the event's sentence
   * @param trigger token of its trigger in that sentence
   */
  public Optional<TimeMention> of(
      ParsedArticle article, List<TimeMention> mentions, int sentence, int trigger) {
    List<TimeMention> near = candidates(mentions, sentence, trigger);
    TimeMention best = null;
    double most = threshold;
    for (TimeMention mention : near) {
      double score = 0;
      for (String feature : features(article, near, mention, trigger)) {
        score += weights.getOrDefault(feature, 0.0);
      }
      if (score > most) {
        best = mention;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The expressions near a trigger that have a value, in order of the text: those of its sentence,
   * and of an endless one the nearest.
   *
   * @param mentions all of the article in order of the text
   * @param sentence index of the trigger's sentence
   * @param trigger token of the trigger
   */
  public static List<TimeMention> candidates(
      List<TimeMention> mentions, int sentence, int trigger) {
    List<TimeMention> near = new ArrayList<>();
    for (int i = firstOf(mentions, sentence); i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      if (mention.sentence() != sentence || mention.first() > trigger + FARTHEST) {
        break;
      }
      if (mention.value().isPresent() && mention.last() >= trigger - FARTHEST) {
        near.add(mention);
      }
    }
    if (near.size() > MOST) {
      near.sort(Comparator.comparingInt(m -> Math.abs(m.first() - trigger)));
      near = new ArrayList<>(near.subList(0, MOST));
      near.sort(Comparator.comparing(TimeMention::span));
    }
    return near;
  }

  /** Index of the first expression of a sentence, or of the first after it. */
  private static int firstOf(List<TimeMention> mentions, int sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * What speaks for or against an expression, as the names of features; for training and for
   * explaining.
   *
   * @param near the expressions to choose from
   * @param mention one of them
   * @param trigger token of the event's trigger in the same sentence
   */
  public static List<String> features(
      ParsedArticle article, List<TimeMention> near, TimeMention mention, int trigger) {
    Sentence sentence = article.sentences().get(mention.sentence());
    return new Attachment(sentence, article.article().date(), near, mention, trigger).features();
  }
}
