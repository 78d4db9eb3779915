package org.segun.ledger.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.segun.text.Article;

/**
 * One spelling for all addresses of one page: no scheme, no {@code www.}, host in lower case, no
 * default port, no fragment, no slash at the end, no parameters that only count visitors, the
 * others in order.
 */
final class Address {

  private static final List<String> COUNTING =
      List.of(
          "utm_",
          "fbclid",
          "gclid",
          "mc_cid",
          "mc_eid",
          "igshid",
          "xtor=",
          "at_medium=",
          "at_campaign=");

  private Address() {}

  /** The canonical address of an article that has one. */
  static Optional<String> canonical(Article article) {
    return article.url().map(String::strip).filter(url -> !url.isEmpty()).map(Address::of);
  }

  static String of(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() == null ? url : of(uri, uri.getHost());
    } catch (URISyntaxException e) {
      // What is no address by the book still tells two articles apart.
      return url;
    }
  }

  private static String of(URI uri, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    String bare = name.startsWith("www.") ? name.substring(4) : name;
    boolean usual = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return bare
        + (usual ? "" : ":" + uri.getPort())
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + query(uri.getRawQuery() == null ? "" : uri.getRawQuery());
  }

  private static String query(String raw) {
    String kept =
        Arrays.stream(raw.split("&"))
            .filter(p -> !p.isEmpty() && COUNTING.stream().noneMatch(p::startsWith))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
