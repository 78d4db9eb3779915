package org.segun.app.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as people and pages write them. */
public final class WebAddress {

  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

  private static final int LOWEST_OTHER_PORT = 1024;

  private WebAddress() {}

  /** Whether something on a command line is an address of the web. */
  public static boolean is(String argument) {
    String lower = argument.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /**
   * Reads an address; letters beyond ASCII are written as addresses have them.
   *
   * @throws WebException if it is none of HTTP, or carries a password
   */
  public static URI parse(String written) throws WebException {
    try {
      return checked(new URI(escaped(written.strip())), written);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new WebException("web-address", written);
    }
  }

  /** The address that another refers to, without its fragment. */
  public static URI resolve(URI base, String reference) throws WebException {
    try {
      return parse(base.resolve(new URI(escaped(reference.strip()))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new WebException("web-address", reference);
    }
  }

  private static URI checked(URI address, String written) throws WebException {
    if (address.getHost() == null || !is(address.toString())) {
      throw new WebException("web-address", written);
    }
    if (address.getRawUserInfo() != null) {
      throw new WebException("web-password", address.getHost());
    }
    int port = port(address);
    if (port != 80 && port != 443 && (port < LOWEST_OTHER_PORT || port > 0xFFFF)) {
      throw new WebException("web-port", port);
    }
    String whole = address.toString();
    int fragment = whole.indexOf('#');
    return fragment < 0 ? address : URI.create(whole.substring(0, fragment));
  }

  static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return isSecure(address) ? 443 : 80;
  }

  static boolean isSecure(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  /** Path and query as they are asked for. */
  static String target(URI address) {
    String path = address.getRawPath();
    return (path == null || path.isEmpty() ? "/" : path)
        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  /** Scheme, host and port. */
  static String origin(URI address) {
    return (isSecure(address) ? "https://" : "http://")
        + address.getHost().toLowerCase(Locale.ROOT)
        + ":"
        + port(address);
  }

  private static String escaped(String written) {
    int host = written.indexOf("://") < 0 ? -1 : written.indexOf("://") + 3;
    int end = host;
    while (host >= 0 && end < written.length() && "/?#".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    String name = host < 0 ? "" : written.substring(host, end);
    boolean plain = name.chars().allMatch(c -> c < 0x80);
    String start = host < 0 ? "" : written.substring(0, host) + (plain ? name : IDN.toASCII(name));
    StringBuilder all = new StringBuilder(start);
    for (byte b : written.substring(Math.max(end, 0)).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      all.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return all.toString();
  }
}
