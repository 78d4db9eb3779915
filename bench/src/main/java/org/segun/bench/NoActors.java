package org.segun.bench;

import java.util.List;
import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;

/** Knows nobody. */
final class NoActors implements Actors {

  @Override
  public Optional<Participant> at(int sentence, int head) {
    return Optional.empty();
  }

  @Override
  public Optional<Participant> subject(int sentence, int verb) {
    return Optional.empty();
  }

  @Override
  public List<Participant> named(int sentence) {
    return List.of();
  }
}
