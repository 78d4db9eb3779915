package org.segun.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.segun.actor.Participant;

/** Decides which fillers play which role, by the frame of the sense. */
final class RoleFiller {

  private final Frames frames;
  private final FillerKinds kinds;

  RoleFiller(Frames frames, FillerKinds kinds) {
    this.frames = frames;
    this.kinds = kinds;
  }

  /** Someone who plays a role, and why. */
  record Player(Participant participant, String why) {}

  /**
   * Who and what plays which role.
   *
   * @param actors who does it
   * @param recipients to whom it is done
   * @param items fillers that are goods
   */
  record Cast(List<Player> actors, List<Player> recipients, List<Filler> items) {}

  Cast cast(Findings found, Candidate candidate, Sense sense) {
    Set<Integer> taken = new HashSet<>();
    List<Filler> actors = fill(found, candidate, sense, Role.ACTOR, taken);
    List<Filler> recipients = fill(found, candidate, sense, Role.RECIPIENT, taken);
    int sentence = candidate.sentence();
    return new Cast(
        players(found, sentence, actors),
        players(found, sentence, recipients),
        fill(found, candidate, sense, Role.ITEM, taken));
  }

  private static List<Player> players(Findings found, int sentence, List<Filler> fillers) {
    List<Player> players = new ArrayList<>();
    for (Filler filler : fillers) {
      for (Participant one : filler.meant(found, sentence)) {
        players.add(new Player(one, "slot " + filler.slot()));
      }
    }
    return players;
  }

  private List<Filler> fill(
      Findings found, Candidate candidate, Sense sense, Role role, Set<Integer> taken) {
    List<Filler> chosen = new ArrayList<>();
    List<String> lenders = frames.lenders(sense, candidate.part());
    for (SlotSpec spec : frames.slots(sense, candidate.part(), role)) {
      if (spec.last() && !chosen.isEmpty()) {
        continue;
      }
      choose(found, candidate, role, spec, spec.slot(), taken, chosen);
      for (String lender : lenders) {
        if (!candidate.slots().has(spec.slot())) {
          choose(found, candidate, role, spec, lender + "." + spec.slot(), taken, chosen);
        }
      }
    }
    return chosen;
  }

  private void choose(
      Findings found,
      Candidate candidate,
      Role role,
      SlotSpec spec,
      String slot,
      Set<Integer> taken,
      List<Filler> chosen) {
    for (Filler filler : candidate.slots().in(slot)) {
      if (suits(found, candidate, role, spec, filler) && take(filler, taken)) {
        chosen.add(filler);
      }
    }
  }

  /** Whether the sense's frame lets the filler play a role. */
  boolean allows(Findings found, Candidate candidate, Sense sense, Role role, Filler filler) {
    for (SlotSpec spec : frames.slots(sense, candidate.part(), role)) {
      if (names(sense, candidate, spec, filler.slot())
          && suits(found, candidate, role, spec, filler)) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Sense sense, Candidate candidate, SlotSpec spec, String slot) {
    if (spec.slot().equals(slot)) {
      return true;
    }
    int dot = slot.lastIndexOf('.');
    return dot > 0
        && slot.substring(dot + 1).equals(spec.slot())
        && frames.lenders(sense, candidate.part()).contains(slot.substring(0, dot));
  }

  private static boolean take(Filler filler, Set<Integer> taken) {
    return filler.head() < 0 || taken.add(filler.head());
  }

  private boolean suits(
      Findings found, Candidate candidate, Role role, SlotSpec spec, Filler filler) {
    if (!spec.kinds().isEmpty()
        && !kinds.isOneOf(spec.kinds(), found, candidate.sentence(), filler)) {
      return false;
    }
    return switch (role) {
      case ITEM ->
          filler.head() >= 0 && found.item(candidate.sentence(), filler.head()).isPresent();
      case ACTOR, RECIPIENT -> filler.isActor();
      default -> true;
    };
  }

  /** The heads of the clauses and nouns that are part of the event itself. */
  Set<Integer> content(Candidate candidate, Sense sense) {
    Set<Integer> heads = new HashSet<>();
    for (SlotSpec spec : frames.slots(sense, candidate.part(), Role.CONTENT)) {
      for (Filler filler : candidate.slots().in(spec.slot())) {
        if (filler.head() >= 0) {
          heads.add(filler.head());
        }
      }
    }
    return heads;
  }
}
