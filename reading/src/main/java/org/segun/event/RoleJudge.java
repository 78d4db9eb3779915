package org.segun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.text.Span;

/**
 * Decides who plays which role: by the trained model where the language has one, else by the frame
 * of the sense.
 */
final class RoleJudge {

  /** Classes of the model, in this order. */
  static final List<String> CLASSES = List.of("actor", "recipient");

  private static final int NAMED_FEATURES = 2;

  private final Optional<LinearModel> model;
  private final RoleFeatures features;
  private final RoleFiller roleFiller;
  private final double least;
  private final double leastOfOthers;

  /**
   * @param model one row of weights for actors, one for recipients
   * @param features what the model sees
   * @param roleFiller decides by frames
   * @param least probability from which the likeliest participant plays a role
   * @param leastOfOthers probability from which others play it too
   */
  RoleJudge(
      Optional<LinearModel> model,
      RoleFeatures features,
      RoleFiller roleFiller,
      double least,
      double leastOfOthers) {
    this.model = model;
    this.features = features;
    this.roleFiller = roleFiller;
    this.least = least;
    this.leastOfOthers = leastOfOthers;
  }

  /** A participant with the features that it has and the probability of each role. */
  private record Weighed(RoleFeatures.Contender contender, List<String> seen, double[] chances) {}

  RoleFiller.Cast cast(Findings found, Candidate candidate, Sense sense, Precedents precedents) {
    RoleFiller.Cast byFrame = roleFiller.cast(found, candidate, sense);
    if (model.isEmpty()) {
      return byFrame;
    }
    List<Weighed> weighed = new ArrayList<>();
    for (RoleFeatures.Contender contender : features.contenders(found, candidate, precedents)) {
      List<String> seen = features.of(found, candidate, sense, contender, precedents);
      weighed.add(new Weighed(contender, seen, model.get().probabilities(seen)));
    }
    List<RoleFiller.Player> actors = players(weighed, 0);
    return new RoleFiller.Cast(actors, others(players(weighed, 1), actors), byFrame.items());
  }

  /** Nobody is told to do to himself what he does: the same mention stands in one role. */
  private static List<RoleFiller.Player> others(
      List<RoleFiller.Player> players, List<RoleFiller.Player> actors) {
    return players.stream()
        .filter(p -> actors.stream().noneMatch(a -> mention(a).equals(mention(p))))
        .toList();
  }

  private static Span mention(RoleFiller.Player player) {
    return player.participant().actor().mention().span();
  }

  private List<RoleFiller.Player> players(List<Weighed> weighed, int role) {
    double most = 0;
    for (Weighed one : weighed) {
      if (isFor(one, role)) {
        most = Math.max(most, one.chances()[role]);
      }
    }
    double needed = most < least ? Double.POSITIVE_INFINITY : Math.min(most, leastOfOthers);
    List<RoleFiller.Player> players = new ArrayList<>();
    for (Weighed one : weighed) {
      if (isFor(one, role) && one.chances()[role] >= needed) {
        players.add(new RoleFiller.Player(one.contender().participant(), why(one, role)));
      }
    }
    return players;
  }

  private static boolean isFor(Weighed one, int role) {
    return one.chances()[role] >= one.chances()[1 - role];
  }

  private String why(Weighed one, int role) {
    List<Filler> fillers = one.contender().fillers();
    String slot = fillers.isEmpty() ? "sentence" : fillers.get(0).slot();
    List<String> heaviest = model.orElseThrow().heaviest(one.seen(), role, NAMED_FEATURES);
    return "slot " + slot + ", " + String.join(", ", heaviest);
  }
}
