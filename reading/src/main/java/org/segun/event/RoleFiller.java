package org.segun.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which fillers play which role, by the frame of the sense. */
final class RoleFiller {

  private final Frames frames;
  private final FillerKinds kinds;

  RoleFiller(Frames frames, FillerKinds kinds) {
    this.frames = frames;
    this.kinds = kinds;
  }

  /**
   * Who and what plays which role.
   *
   * @param actors fillers that do it
   * @param recipients fillers to whom it is done
   * @param items fillers that are goods
   */
  record Cast(List<Filler> actors, List<Filler> recipients, List<Filler> items) {}

  Cast cast(Findings found, Proposal proposal) {
    Set<Integer> taken = new HashSet<>();
    List<Filler> actors = fill(found, proposal, Role.ACTOR, taken);
    List<Filler> recipients = fill(found, proposal, Role.RECIPIENT, taken);
    return new Cast(actors, recipients, fill(found, proposal, Role.ITEM, taken));
  }

  private List<Filler> fill(Findings found, Proposal proposal, Role role, Set<Integer> taken) {
    List<Filler> chosen = new ArrayList<>();
    for (SlotSpec spec : frames.slots(proposal.sense(), proposal.part(), role)) {
      for (Filler filler : proposal.slots().in(spec.slot())) {
        if (suits(found, proposal, role, spec, filler) && take(filler, taken)) {
          chosen.add(filler);
        }
      }
    }
    return chosen;
  }

  /** Whether the sense's frame lets the filler play a role. */
  boolean allows(Findings found, Proposal proposal, Role role, Filler filler) {
    for (SlotSpec spec : frames.slots(proposal.sense(), proposal.part(), role)) {
      if (spec.slot().equals(filler.slot()) && suits(found, proposal, role, spec, filler)) {
        return true;
      }
    }
    return false;
  }

  private static boolean take(Filler filler, Set<Integer> taken) {
    return filler.head() < 0 || taken.add(filler.head());
  }

  private boolean suits(
      Findings found, Proposal proposal, Role role, SlotSpec spec, Filler filler) {
    if (!spec.kinds().isEmpty() && !kinds.isOneOf(spec.kinds(), found, proposal.sentence(), filler)) {
      return false;
    }
    return switch (role) {
      case ITEM ->
          filler.head() >= 0 && found.item(proposal.sentence(), filler.head()).isPresent();
      case ACTOR, RECIPIENT -> filler.isActor();
      default -> true;
    };
  }

  /** The heads of the clauses and nouns that are part of the event itself. */
  Set<Integer> content(Proposal proposal) {
    Set<Integer> heads = new HashSet<>();
    for (SlotSpec spec : frames.slots(proposal.sense(), proposal.part(), Role.CONTENT)) {
      for (Filler filler : proposal.slots().in(spec.slot())) {
        if (filler.head() >= 0) {
          heads.add(filler.head());
        }
      }
    }
    return heads;
  }
}
