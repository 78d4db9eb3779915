package org.segun.time;

import java.util.BitSet;
import java.util.List;

/**
 * A pattern without loops, as the places that may follow each other (Glushkov's automaton).
 *
 * @param atoms its places
 * @param starts those that may come first
 * @param follows for each those that may come next
 * @param ends those that may come last
 */
record Pattern(List<Atom> atoms, BitSet starts, List<BitSet> follows, BitSet ends) {

  Pattern {
    atoms = List.copyOf(atoms);
    follows = List.copyOf(follows);
  }
}
