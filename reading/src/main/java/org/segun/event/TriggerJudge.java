package org.segun.event;

import java.util.List;
import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.model.EventType;

/**
 * Decides whether a candidate is an event and of which type: by the trained model where the language has one, else as the lexicon
 * proposes.
 */
final class TriggerJudge {

  private static final int NAMED_FEATURES = 4;

  private final Optional<LinearModel> model;
  private final TriggerFeatures features;
  private final double threshold;

  /**
   * @param model one row of weights a type
   * @param features what the model sees
   * @param threshold least probability of an event
   */
  TriggerJudge(Optional<LinearModel> model, TriggerFeatures features, double threshold) {
    this.model = model;
    this.features = features;
    this.threshold = threshold;
  }

  /**
   * A verdict.
   *
   * @param type what happens
   * @param confidence probability from 0 to 1
   * @param why the heaviest features, or nothing
   */
  record Verdict(EventType type, double confidence, String why) {}

  Optional<Verdict> judge(Findings found, Candidate candidate) {
    if (model.isEmpty()) {
      return candidate.isProposed()
          ? Optional.of(new Verdict(typeOf(candidate.sense()), 1.0, ""))
          : Optional.empty();
    }
    List<String> seen = features.of(found, candidate);
    double[] probabilities = model.get().probabilities(seen);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    if (probabilities[best] < threshold) {
      return Optional.empty();
    }
    String why = String.join(", ", model.get().heaviest(seen, best, NAMED_FEATURES));
    EventType type = EventType.valueOf(model.get().classes().get(best));
    return Optional.of(new Verdict(type, probabilities[best], why));
  }

  private static EventType typeOf(Sense sense) {
    return java.util.Objects.requireNonNull(sense.type());
  }

  /** Whether the model knows a word ("verb:atacar") well enough to ask it though the lexicon has no entry. */
  boolean knows(String word) {
    return model.isPresent() && model.get().knows("lem=" + word);
  }
}
