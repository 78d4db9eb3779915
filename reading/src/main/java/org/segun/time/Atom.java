package org.segun.time;

import java.util.Set;

/** One place of a pattern. */
sealed interface Atom {

  /** One of several words, folded. */
  record Words(Set<String> words) implements Atom {}

  /**
   * A word of a class, or the longest expression of a kind of rules; its value is kept under {@code
   * variable}.
   */
  record Named(String name, String variable) implements Atom {}
}
