package org.segun.app;

import java.nio.file.Path;
import java.util.Optional;
import org.segun.Reader;
import org.segun.Segun;

/** Where a command gets its reader from. */
public interface Readers {

  /**
   * A reader.
   *
   * @param rules folder with the user's own rules
   */
  Reader with(Optional<Path> rules);

  /** A new reader at every asking. */
  static Readers fresh() {
    return rules -> rules.map(Segun::reader).orElseGet(Segun::reader);
  }
}
