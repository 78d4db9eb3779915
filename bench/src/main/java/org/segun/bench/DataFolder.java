package org.segun.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The evaluation data, which is not distributed: the folder that the environment variable {@code
 * SEGUN_DATA} names.
 */
final class DataFolder {

  private DataFolder() {}

  /**
   * A file of it.
   *
   * @throws IllegalStateException if the variable is not set or the file is not there; the message
   *     says which
   */
  static Path file(String name) {
    String folder = System.getenv("SEGUN_DATA");
    if (folder == null || folder.isBlank()) {
      throw new IllegalStateException(
          "Set SEGUN_DATA to the folder of the evaluation data (it is not distributed); "
              + name
              + " is needed.");
    }
    Path file = Path.of(folder).resolve(name);
    if (!Files.exists(file)) {
      throw new IllegalStateException("There is no " + file + " (SEGUN_DATA=" + folder + ").");
    }
    return file;
  }
}
