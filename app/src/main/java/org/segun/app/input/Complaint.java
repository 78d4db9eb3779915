package org.segun.app.input;

import java.util.List;

/**
 * A message for people, not yet in any language.
 *
 * @param key of the message in {@code messages.properties}
 * @param details what stands in it
 */
public record Complaint(String key, List<Object> details) {

  public Complaint {
    details = List.copyOf(details);
  }

  static Complaint of(String key, Object... details) {
    return new Complaint(key, List.of(details));
  }
}
