package org.segun.event;

import java.util.Locale;

/** What a slot's filler is to an event. */
enum Role {
  ACTOR,
  RECIPIENT,
  ITEM,
  PLACE,
  /** A clause or noun that is part of this one event: events inside it are not coded apart. */
  CONTENT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
