package org.segun.app.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What the robots.txt of hosts say (RFC 9309), kept for a while. */
final class Robots {

  private static final int BYTES = 500 << 10;
  private static final long KEPT_NANOSECONDS = Duration.ofHours(12).toNanos();
  private static final long KEPT_IF_FAILED_NANOSECONDS = Duration.ofMinutes(10).toNanos();

  /** Hosts remembered. */
  private static final int MOST = 10_000;

  private record Kept(RobotsRules rules, long until) {}

  private final Fetcher fetcher;
  private final Map<String, Kept> kept = new HashMap<>();

  Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * Checks that an address may be asked for.
   *
   * @return how long the host wants to be left alone between requests
   * @throws WebException if it may not
   */
  Duration check(URI address) throws WebException {
    String origin = WebAddress.origin(address);
    Kept known = kept.get(origin);
    if (known == null || System.nanoTime() - known.until > 0) {
      known = ask(origin);
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(origin, known);
    }
    if (!known.rules.allow(WebAddress.target(address))) {
      throw new WebException("web-robots", address.getHost());
    }
    return known.rules.delay();
  }

  private Kept ask(String origin) throws WebException {
    try {
      Fetched file = fetcher.follow(URI.create(origin + "/robots.txt"), Map.of(), false, BYTES);
      String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
      return new Kept(RobotsRules.parse(text), System.nanoTime() + KEPT_NANOSECONDS);
    } catch (WebException e) {
      boolean none =
          e.key().equals("web-status")
              && (int) e.details().get(0) >= 400
              && (int) e.details().get(0) < 500;
      if (none) {
        return new Kept(RobotsRules.NONE, System.nanoTime() + KEPT_NANOSECONDS);
      }
      boolean unclear = e.key().equals("web-status") || e.key().equals("web-redirects");
      if (unclear || e.key().equals("web-too-large")) {
        return new Kept(RobotsRules.ALL, System.nanoTime() + KEPT_IF_FAILED_NANOSECONDS);
      }
      // The host cannot be reached at all, or must not be: that is what the user is to be told.
      throw e;
    }
  }
}
