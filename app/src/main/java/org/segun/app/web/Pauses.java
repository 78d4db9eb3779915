package org.segun.app.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Pauses {

  private final Duration pause;
  private final Map<String, Long> lastAsked = new HashMap<>();

  Pauses(Duration pause) {
    this.pause = pause;
  }

  /** Waits until a host may be asked again; no longer than it or the program wants. */
  void beforeAsking(String host, Duration wanted) throws WebException {
    String key = host.toLowerCase(Locale.ROOT);
    Duration between = wanted.compareTo(pause) > 0 ? wanted : pause;
    Long last = lastAsked.get(key);
    long wait = last == null ? 0 : last + between.toNanos() - System.nanoTime();
    try {
      if (wait > 0) {
        Thread.sleep(wait / 1_000_000 + 1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebException("web-interrupted");
    }
    lastAsked.put(key, System.nanoTime());
  }
}
