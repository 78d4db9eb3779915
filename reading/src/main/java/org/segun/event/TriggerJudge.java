package org.segun.event;

import java.util.List;
import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.model.EventType;

/**
 * Decides whether a candidate is an event and of which type: by the trained models where the
 * language has them, else as the lexicon proposes. Whether is asked apart from which, since what
 * makes a word an event (who stands around it, how it is governed) is much the same for all types.
 */
final class TriggerJudge {

  private static final int NAMED_FEATURES = 4;

  private final Optional<LinearModel> eventModel;
  private final Optional<LinearModel> typeModel;
  private final TriggerFeatures features;
  private final double threshold;

  /**
   * @param eventModel whether a word is an event at all
   * @param typeModel of which type an event is: one row of weights a type
   * @param features what the models see
   * @param threshold least probability of an event
   */
  TriggerJudge(
      Optional<LinearModel> eventModel,
      Optional<LinearModel> typeModel,
      TriggerFeatures features,
      double threshold) {
    this.eventModel = eventModel;
    this.typeModel = typeModel;
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
    if (eventModel.isEmpty() || typeModel.isEmpty()) {
      return candidate.isProposed()
          ? Optional.of(new Verdict(typeOf(candidate.sense()), 1.0, ""))
          : Optional.empty();
    }
    List<String> seen = features.of(found, candidate);
    double probability = eventModel.get().probabilities(seen)[0];
    if (probability < threshold) {
      return Optional.empty();
    }
    double[] types = typeModel.get().probabilities(seen);
    int best = 0;
    for (int i = 1; i < types.length; i++) {
      best = types[i] > types[best] ? i : best;
    }
    String why = String.join(", ", eventModel.get().heaviest(seen, 0, NAMED_FEATURES));
    EventType type = EventType.valueOf(typeModel.get().classes().get(best));
    return Optional.of(new Verdict(type, probability, why));
  }

  private static EventType typeOf(Sense sense) {
    return java.util.Objects.requireNonNull(sense.type());
  }

  /**
   * Whether the model knows a word ("verb:atacar") well enough to ask it though the lexicon has no
   * entry.
   */
  boolean knows(String word) {
    return eventModel.isPresent() && eventModel.get().knows("lem=" + word);
  }
}
