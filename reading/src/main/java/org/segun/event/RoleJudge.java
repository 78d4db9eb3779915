package org.segun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.judge.LinearModel;

/** Decides who plays which role: by the trained model where the language has one, else by the frame of the sense. */
final class RoleJudge {

  /** Classes of the model, in this order. */
  static final List<String> CLASSES = List.of("actor", "recipient");

  private final Optional<LinearModel> model;
  private final RoleFeatures features;
  private final RoleFiller roleFiller;
  private final double[] thresholds;

  RoleJudge(
      Optional<LinearModel> model,
      RoleFeatures features,
      RoleFiller roleFiller,
      double[] thresholds) {
    this.model = model;
    this.features = features;
    this.roleFiller = roleFiller;
    this.thresholds = thresholds.clone();
  }

  RoleFiller.Cast cast(Findings found, Candidate candidate, Sense sense) {
    RoleFiller.Cast byFrame = roleFiller.cast(found, candidate, sense);
    if (model.isEmpty()) {
      return byFrame;
    }
    List<RoleFiller.Player> actors = new ArrayList<>();
    List<RoleFiller.Player> recipients = new ArrayList<>();
    for (RoleFeatures.Contender contender : features.contenders(found, candidate)) {
      List<String> seen = features.of(found, candidate, sense, contender);
      double[] p = model.get().probabilities(seen);
      int role = p[0] - thresholds[0] >= p[1] - thresholds[1] ? 0 : 1;
      if (p[role] >= thresholds[role]) {
        String slot = contender.fillers().isEmpty() ? "sentence" : contender.fillers().get(0).slot();
        String why = "slot " + slot + ", " + String.join(", ", model.get().heaviest(seen, role, 2));
        (role == 0 ? actors : recipients).add(new RoleFiller.Player(contender.participant(), why));
      }
    }
    return new RoleFiller.Cast(actors, recipients, byFrame.items());
  }
}
