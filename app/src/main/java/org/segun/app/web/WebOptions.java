package org.segun.app.web;

import java.time.Duration;

/**
 * How the web is used.
 *
 * @param agent as what the program names itself
 * @param allowPrivate whether addresses in the user's own network may be asked
 * @param bytes read of one response at most
 * @param time for one response
 * @param pause between two requests to one host
 */
public record WebOptions(
    String agent, boolean allowPrivate, int bytes, Duration time, Duration pause) {

  /** Name of the program in robots.txt. */
  static final String PRODUCT = "segun";

  private static final int BYTES = 64 << 20;

  public static WebOptions standard(String version, boolean allowPrivate) {
    return new WebOptions(
        PRODUCT + "/" + version + " (reads news for its user)",
        allowPrivate,
        BYTES,
        Duration.ofSeconds(30),
        Duration.ofSeconds(1));
  }
}
