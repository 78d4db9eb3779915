package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who spoke in the article so far. */
final class SpeakerMemory {

  /** How many sentences a speaker who is left out may lie behind. */
  private static final int REACH = 6;

  private record Turn(Speaker speaker, int sentence) {}

  private final List<Turn> turns = new ArrayList<>();

  void remember(Optional<Speaker> speaker, int sentence) {
    speaker.ifPresent(s -> turns.add(new Turn(s, sentence)));
  }

  /** Whoever spoke last, if not too long ago. */
  Optional<Speaker> last(int sentence) {
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    Turn turn = turns.get(turns.size() - 1);
    return sentence - turn.sentence() <= REACH
        ? Optional.of(turn.speaker().leftOut())
        : Optional.empty();
  }

  /** The last speaker with a name, a person or not as asked. */
  Optional<Speaker> lastNamed(boolean person) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Speaker speaker = turns.get(i).speaker();
      if (speaker.isNamed() && speaker.isPerson() == person) {
        return Optional.of(speaker.leftOut());
      }
    }
    return Optional.empty();
  }
}
