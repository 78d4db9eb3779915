package org.segun.source;

/** What a cue says of the truth of what is said. */
public enum Truth {
  /** Nothing: "dijo que". */
  OPEN,
  /** That it holds: "reconoció que". */
  FACTIVE,
  /** That it does not: "desmintió que", "fingió". */
  COUNTERFACTIVE
}
