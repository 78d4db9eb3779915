package org.segun.event;

import java.util.ArrayList;
import java.util.List;

/** The filled slots around a trigger, in the order in which they were found. */
final class Slots {

  private final List<Filler> fillers = new ArrayList<>();

  void add(Filler filler) {
    for (Filler other : fillers) {
      if (other.slot().equals(filler.slot()) && other.head() == filler.head() && filler.head() >= 0) {
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

  boolean has(String slot) {
    for (Filler filler : fillers) {
      if (filler.slot().equals(slot)) {
        return true;
      }
    }
    return false;
  }
}
