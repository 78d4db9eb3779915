package org.segun.time;

/** Whether the words around an expression look back or forward from the article's date. */
enum Direction {
  /** The verb of its own clause tells of the past. */
  PAST,
  /** A verb farther off tells of the past. */
  LEANS_PAST,
  /** A verb in the present. */
  PRESENT,
  FUTURE,
  UNKNOWN
}
