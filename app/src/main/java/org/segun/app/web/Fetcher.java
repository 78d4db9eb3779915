package org.segun.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.segun.app.pack.BombException;

/**
 * Fetches what stands at an address. For one thread at a time, so that there is never more than one
 * request.
 */
public final class Fetcher {

  private static final int REDIRECTS = 5;

  private final WebOptions options;
  private final PublicAddresses.Names names;
  private final Robots robots;
  private final Pauses pauses;

  public Fetcher(WebOptions options) {
    this(options, InetAddress::getAllByName);
  }

  Fetcher(WebOptions options, PublicAddresses.Names names) {
    this.options = options;
    this.names = names;
    this.robots = new Robots(this);
    this.pauses = new Pauses(options.pause());
  }

  /** Fetches an address. */
  public Fetched fetch(URI address) throws WebException {
    return fetch(address, "", "");
  }

  /**
   * Fetches an address if it is newer than what one has.
   *
   * @param etag validator of what one has, or empty
   * @param modified its {@code Last-Modified}, or empty
   * @throws WebException if it is refused, forbidden, missing, too long or too slow
   */
  public Fetched fetch(URI address, String etag, String modified) throws WebException {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!etag.isEmpty()) {
      headers.put("If-None-Match", etag);
    }
    if (!modified.isEmpty()) {
      headers.put("If-Modified-Since", modified);
    }
    headers.put("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8");
    return follow(address, headers, true, options.bytes());
  }

  /** Follows redirects; every address on the way is checked anew. */
  Fetched follow(URI start, Map<String, String> headers, boolean asksRobots, int most)
      throws WebException {
    URI address = start;
    for (int i = 0; i <= REDIRECTS; i++) {
      if (asksRobots) {
        Duration delay = robots.check(address);
        pauses.beforeAsking(address.getHost(), delay);
      }
      Exchange.Answer answer = ask(address, headers, most);
      Optional<String> location = answer.headers().first("Location");
      if (answer.status() < 300 || answer.status() == 304) {
        return new Fetched(
            address,
            answer.status(),
            answer.content(),
            answer.headers().first("ETag").orElse(""),
            answer.headers().first("Last-Modified").orElse(""));
      }
      if (answer.status() >= 400 || location.isEmpty()) {
        throw new WebException(RetryAfter.of(answer.headers()), "web-status", answer.status());
      }
      address = WebAddress.resolve(address, location.get());
    }
    throw new WebException("web-redirects", REDIRECTS);
  }

  private Exchange.Answer ask(URI address, Map<String, String> headers, int most)
      throws WebException {
    InetAddress[] hosts = PublicAddresses.of(address.getHost(), names, options.allowPrivate());
    Map<String, String> all = new LinkedHashMap<>();
    all.put("User-Agent", options.agent());
    all.putAll(headers);
    try (Exchange exchange = new Exchange(address, options.time())) {
      try {
        return exchange.get(hosts, all, most);
      } catch (BombException e) {
        throw new WebException("web-too-large", most >> 20);
      } catch (SSLException e) {
        throw exchange.hasExpired()
            ? new WebException("web-too-slow", options.time().toSeconds())
            : new WebException("web-certificate", String.valueOf(e.getMessage()));
      } catch (IOException | RuntimeException e) {
        // jwarc tells some broken responses by unchecked exceptions.
        throw exchange.hasExpired() || e instanceof java.net.SocketTimeoutException
            ? new WebException("web-too-slow", options.time().toSeconds())
            : new WebException("web-failed", String.valueOf(e.getMessage()));
      }
    }
  }
}
