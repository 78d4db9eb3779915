package org.segun.source;

/** How somebody's words are given. */
public enum Manner {
  /** Word for word: all of it stands between quotation marks, or after a dash or a colon. */
  DIRECT,
  /** In the writer's words: "dijo que …". */
  INDIRECT,
  /** In the writer's words with some of the speaker's own among them. */
  MIXED
}
