package org.segun.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.segun.Reader;
import org.segun.Reading;
import org.segun.Segun;

/** Makes the reading. */
final class Engines {

  private Engines() {}

  /**
   * @param rules the user's own rules, if any
   */
  static Engine with(@Nullable Path rules) {
    Reader reader = rules == null ? Segun.reader() : Segun.reader(rules);
    return article -> {
      Reading reading = reader.reading(article);
      return new Engine.Result(reading.article(), reading.events(), reading.sentences().size());
    };
  }
}
