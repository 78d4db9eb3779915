package org.segun.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the reading. */
final class Engines {

  private Engines() {}

  static Engine with(@Nullable Path rules) {
    return article -> new Engine.Result(article, List.of(), 0);
  }
}
