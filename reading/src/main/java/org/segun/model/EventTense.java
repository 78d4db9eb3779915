package org.segun.model;

import java.util.Locale;

/** When an event stands against the article's date. */
public enum EventTense {
  PAST,
  PRESENT,
  FUTURE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
