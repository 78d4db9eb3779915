package org.segun.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.segun.Reading;
import org.segun.ledger.export.ArticleClaims;
import org.segun.ledger.export.Export;
import org.segun.ledger.export.Format;

/** Writes what is read in a format of the exports; where one takes events, each claim is one. */
final class ReadExport implements Consumer<Reading>, AutoCloseable {

  private final Export<ArticleClaims> export;
  private final String rules;

  private ReadExport(Export<ArticleClaims> export, String rules) {
    this.export = export;
    this.rules = rules;
  }

  /**
   * @param rules version of the rules that read
   */
  static ReadExport to(Format format, Surroundings surroundings, Messages messages, String rules) {
    try {
      return new ReadExport(
          format.takesArticles()
              ? format.ofArticles(surroundings.out())
              : format.eventsOneByOne(surroundings.out(), messages.locale()),
          rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(Reading reading) {
    try {
      export.add(ArticleClaims.of(reading.article(), reading.events(), Instant.now(), rules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      export.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
