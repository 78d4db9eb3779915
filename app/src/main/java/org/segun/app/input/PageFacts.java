package org.segun.app.input;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article, in JSON-LD, else in meta elements (OpenGraph, Dublin Core and
 * their kin), else in its headings and time elements. A field that nobody fills is empty.
 */
record PageFacts(
    String title,
    String date,
    String language,
    String body,
    Optional<String> url,
    Optional<String> outlet) {

  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "DC.date.issued",
          "DC.date",
          "dcterms.created",
          "dcterms.date",
          "cXenseParse:recs:publishtime",
          "sailthru.date",
          "parsely-pub-date");

  static PageFacts of(Document page) {
    JsonLd data = JsonLd.of(page);
    String outlet =
        first(data.publisher(), meta(page, "og:site_name"), meta(page, "application-name"));
    return new PageFacts(
        title(page, data, outlet),
        date(page, data),
        first(data.language(), page.select("html").attr("lang"), meta(page, "og:locale")),
        data.body(),
        Optional.of(
                first(
                    page.select("link[rel=canonical]").attr("href"),
                    meta(page, "og:url"),
                    data.url()))
            .filter(u -> !u.isEmpty()),
        Optional.of(outlet).filter(o -> !o.isEmpty()));
  }

  private static String title(Document page, JsonLd data, String outlet) {
    String title =
        first(
            data.headline(),
            meta(page, "og:title"),
            meta(page, "twitter:title"),
            heading(page),
            page.title());
    return withoutOutlet(title, outlet);
  }

  private static String heading(Document page) {
    Element heading = page.selectFirst("article h1, main h1, h1");
    return heading == null ? "" : heading.text();
  }

  /** Cuts the outlet's name off the end of a title ("… | El Diario"). */
  private static String withoutOutlet(String title, String outlet) {
    for (String bar : List.of(" | ", " - ", " \u2013 ", " \u2014 ")) {
      int at = title.lastIndexOf(bar);
      if (at > 0
          && !outlet.isEmpty()
          && title.substring(at + bar.length()).strip().equalsIgnoreCase(outlet)) {
        return title.substring(0, at).strip();
      }
    }
    return title.strip();
  }

  private static String date(Document page, JsonLd data) {
    String date = data.date();
    for (String name : DATE_NAMES) {
      date = first(date, meta(page, name));
    }
    if (date.isEmpty()) {
      Element time =
          page.selectFirst(
              "time[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]");
      date = time == null ? "" : first(time.attr("datetime"), time.attr("content"));
    }
    return date.isEmpty() ? page.select("[itemprop=datePublished]").attr("content") : date;
  }

  private static String meta(Document page, String name) {
    for (String key : List.of("property", "name", "itemprop")) {
      for (Element meta : page.select("meta[" + key + "]")) {
        if (meta.attr(key).equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return "";
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
