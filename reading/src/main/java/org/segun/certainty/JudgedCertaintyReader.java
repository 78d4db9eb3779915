package org.segun.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.judge.LinearModel;
import org.segun.model.EventTense;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.model.Reason;
import org.segun.source.Attribution;
import org.segun.syntax.ParsedArticle;

/** Lets a learned judge weigh the rules' verdict against the words around it. */
public final class JudgedCertaintyReader implements CertaintyReader {

  /** The values that the judge of factuality knows, in order of its classes. */
  public static final List<String> FACTUALITIES =
      List.of("CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "Uu");

  /** The values that the judge of tense knows. */
  public static final List<String> TENSES = List.of("past", "present", "future");

  /** How much a probability of each of {@link #FACTUALITIES} counts; found by cross-validation. */
  private static final double[] RARITY = {1, 2, 3, 3, 2.5, 3, 1.1};

  private static final int REASONS = 3;

  private final CertaintyReader rules;
  private final LinearModel factuality;
  private final LinearModel tense;

  /**
   * A reader that judges.
   *
   * @param rules reader whose verdict is weighed
   * @param factuality model with the classes {@link #FACTUALITIES}
   * @param tense model with the classes {@link #TENSES}
   */
  public JudgedCertaintyReader(CertaintyReader rules, LinearModel factuality, LinearModel tense) {
    this.rules = rules;
    this.factuality = factuality;
    this.tense = tense;
  }

  /**
   * What the judges look at, for training them. The parameters are those of {@link
   * CertaintyReader#read}.
   */
  public static List<String> features(
      CertaintyReader rules,
      ParsedArticle article,
      int sentence,
      int trigger,
      EventType type,
      Optional<Edtf> time,
      List<Attribution> sources) {
    Certainty ruled = rules.read(article, sentence, trigger, type, time, sources);
    return CertaintyFeatures.of(
        article, article.sentences().get(sentence), trigger, type, time, sources, ruled);
  }

  @Override
  public Certainty read(
      ParsedArticle article,
      int sentence,
      int trigger,
      EventType type,
      Optional<Edtf> time,
      List<Attribution> sources) {
    Certainty ruled = rules.read(article, sentence, trigger, type, time, sources);
    List<String> features =
        CertaintyFeatures.of(
            article, article.sentences().get(sentence), trigger, type, time, sources, ruled);
    int value = factuality(factuality, features);
    int when = best(tense.probabilities(features));
    List<Reason> reasons = new ArrayList<>(ruled.reasons());
    reasons.add(reason("factuality", factuality, features, value));
    reasons.add(reason("tense", tense, features, when));
    return new Certainty(
        factuality(FACTUALITIES.get(value)), EventTense.values()[when], List.copyOf(reasons));
  }

  private static Factuality factuality(String code) {
    for (Factuality value : Factuality.values()) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    throw new IllegalStateException("unknown value " + code);
  }

  /**
   * The class of the judge of factuality. A value that few events have must not be sure to be
   * chosen: what the judge gives it counts for more.
   */
  public static int factuality(LinearModel model, List<String> features) {
    double[] probabilities = model.probabilities(features);
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] *= RARITY[i];
    }
    return best(probabilities);
  }

  private static int best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }

  private static Reason reason(String field, LinearModel model, List<String> features, int label) {
    return new Reason(
        field,
        "judge:" + field,
        Optional.empty(),
        String.join(", ", model.heaviest(features, label, REASONS)));
  }
}
