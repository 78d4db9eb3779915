package org.segun.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides something by hand. */
final class WhoChoice {

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "who")
  private @Nullable String who;

  String name(Surroundings surroundings) {
    if (who != null) {
      return who;
    }
    String user = surroundings.variable("USER");
    return user.isEmpty() ? System.getProperty("user.name", "?") : user;
  }
}
