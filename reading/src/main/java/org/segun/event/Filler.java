package org.segun.event;

import java.util.List;
import java.util.Optional;
import org.segun.actor.Participant;

/**
 * What stands in a slot.
 *
 * @param slot name of the slot
 * @param head head token in the trigger's sentence, or -1 for a subject that is left out
 * @param participant whom it stands for, where it stands for anything that has a name or a kind
 */
record Filler(String slot, int head, Optional<Participant> participant) {

  boolean isActor() {
    return participant.isPresent() && participant.get().kind().isActor();
  }

  /** For whom it stands: several for "both" or "the ministers of Peru and Chile". */
  List<Participant> meant(Findings found, int sentence) {
    List<Participant> members = head < 0 ? List.of() : found.actors().members(sentence, head);
    return members.size() > 1 ? members : participant.stream().toList();
  }

  Filler in(String otherSlot) {
    return new Filler(otherSlot, head, participant);
  }
}
