package org.segun.time;

import java.util.Set;

/**
 * What must or must not stand beside a rule's words.
 *
 * @param before folded words of which one must stand right before; no condition if empty
 * @param notBefore folded words that must not stand right before
 * @param beforePos parts of speech of which one must stand right before; no condition if empty
 * @param follow folded words of which one must stand right behind; no condition if empty
 * @param notFollow folded words that must not stand right behind
 * @param notFollowPos parts of speech that must not stand right behind
 */
record Neighbours(
    Set<String> before,
    Set<String> notBefore,
    Set<String> beforePos,
    Set<String> follow,
    Set<String> notFollow,
    Set<String> notFollowPos) {

  /** Whether the folded word before and its part of speech allow it; empty ones at the start. */
  boolean mayFollow(String word, String pos) {
    return (before.isEmpty() || before.contains(word))
        && !notBefore.contains(word)
        && (beforePos.isEmpty() || beforePos.contains(pos));
  }

  /** Whether the folded word behind and its part of speech allow it; empty ones at the end. */
  boolean mayPrecede(String word, String pos) {
    return (follow.isEmpty() || follow.contains(word))
        && !notFollow.contains(word)
        && !notFollowPos.contains(pos);
  }
}
