package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.ledger.model.Event;

/**
 * The formats in which claims and events leave the ledger.
 *
 * <p>Some take articles with their claims, some take events, some both. {@link #eventsOneByOne}
 * gives a format for events claims alone, each as an event of its own, where nothing was linked.
 */
public enum Format {
  CSV("csv", Formats.mentions(CsvSink::new), Formats.events(CsvSink::new)),
  XLSX("xlsx", Formats.mentions(XlsxSink::new), Formats.events(XlsxSink::new)),
  PARQUET("parquet", Formats.mentions(ParquetSink::new), Formats.events(ParquetSink::new)),
  JSONL("jsonl", JsonLinesExport::new, null),
  GOLD("jsonl", GoldExport::new, null),
  JSONLD("jsonld", JsonLdExport::new, null),
  FTM("ftm.json", null, FtmExport::new),
  HTML("html", null, out -> new HtmlReport(out, Locale.ENGLISH)),
  GEOJSON("geojson", null, GeoJsonExport::new),
  KML("kml", null, KmlExport::new),
  GRAPHML("graphml", null, out -> new GraphExport(out, GraphMl::write)),
  GEXF("gexf", null, out -> new GraphExport(out, Gexf::write)),
  POLECAT("txt", Formats.articles(PolecatColumns::all, TsvSink::headed), null),
  GDELT("tsv", null, Formats.facts(GdeltColumns::all, TsvSink::bare)),
  GDELT_MENTIONS("tsv", null, Formats.gdeltMentions()),
  ACLED("csv", null, Formats.acled());

  private final String extension;
  private final @Nullable Maker<ArticleClaims> articles;
  private final @Nullable Maker<Event> events;

  Format(String extension, @Nullable Maker<ArticleClaims> articles, @Nullable Maker<Event> events) {
    this.extension = extension;
    this.articles = articles;
    this.events = events;
  }

  /** Begins a file. */
  @FunctionalInterface
  interface Maker<T> {
    Export<T> over(OutputStream out) throws IOException;
  }

  /** The name by which people choose it: {@code jsonl}, {@code gdelt-mentions}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How names of its files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format of that {@link #id()}. */
  public static Optional<Format> named(String id) {
    for (Format format : values()) {
      if (format.id().equals(id.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether {@link #ofArticles} can be asked. */
  public boolean takesArticles() {
    return articles != null;
  }

  /** Whether {@link #ofEvents} can be asked. */
  public boolean takesEvents() {
    return events != null;
  }

  /**
   * Begins a file of articles with their claims.
   *
   * @throws MissingPartException if a part that it needs is not installed
   */
  public Export<ArticleClaims> ofArticles(OutputStream out) throws IOException {
    if (articles == null) {
      throw new IllegalStateException(id() + " takes events");
    }
    return articles.over(out);
  }

  /**
   * Begins a file of events.
   *
   * @throws MissingPartException if a part that it needs is not installed
   */
  public Export<Event> ofEvents(OutputStream out) throws IOException {
    if (events == null) {
      throw new IllegalStateException(id() + " takes articles");
    }
    return events.over(out);
  }

  /**
   * Begins a file of events whose own words, where it has any, are in a language.
   *
   * @param language Spanish or, for all others, English
   */
  public Export<Event> ofEvents(OutputStream out, Locale language) throws IOException {
    return this == HTML ? new HtmlReport(out, language) : ofEvents(out);
  }

  /** Begins a file of events to which articles are given: each claim is an event by itself. */
  public Export<ArticleClaims> eventsOneByOne(OutputStream out, Locale language)
      throws IOException {
    return new OneByOne(ofEvents(out, language));
  }
}
