package org.segun.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The filled slots around a trigger, in the order in which they were found. */
final class Slots {

  private final List<Filler> fillers = new ArrayList<>();

  void add(Filler filler) {
    for (Filler other : fillers) {
      if (other.slot().equals(filler.slot())
          && other.head() == filler.head()
          && filler.head() >= 0) {
        return;
      }
    }
    fillers.add(filler);
  }

  List<Filler> all() {
    return fillers;
  }

  List<Filler> in(String slot) {
    List<Filler> found = new ArrayList<>();
    for (Filler filler : fillers) {
      if (filler.slot().equals(slot)) {
        found.add(filler);
      }
    }
    return found;
  }

  /** The slots in which a token stands. */
  Set<String> slotsOf(int head) {
    Set<String> names = new HashSet<>();
    for (Filler filler : fillers) {
      if (filler.head() == head) {
        names.add(filler.slot());
      }
    }
    return names;
  }

  boolean has(String slot) {
    for (Filler filler : fillers) {
      if (filler.slot().equals(slot)) {
        return true;
      }
    }
    return false;
  }
}
