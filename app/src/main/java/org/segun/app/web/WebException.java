package org.segun.app.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An address that could not be fetched, for a reason that the user is to be told. */
public final class WebException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> details;
  private final transient Optional<Duration> retryAfter;

  WebException(String key, Object... details) {
    this(Optional.empty(), key, details);
  }

  WebException(Optional<Duration> retryAfter, String key, Object... details) {
    super(key + " " + List.of(details), null, false, false);
    this.key = key;
    this.details = List.of(details);
    this.retryAfter = retryAfter;
  }

  /** Key of the message. */
  public String key() {
    return key;
  }

  /** What stands in the message. */
  public List<Object> details() {
    return details;
  }

  /** When the server wants to be asked again. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
