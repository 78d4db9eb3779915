package org.segun.app;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where an export goes: standard output, or a file that appears under its name only when it is
 * whole.
 */
final class ExportFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Optional<Path> file;
  private final Optional<Path> unfinished;
  private final OutputStream out;

  private ExportFile(Optional<Path> file, Optional<Path> unfinished, OutputStream out) {
    this.file = file;
    this.unfinished = unfinished;
    this.out = out;
  }

  static ExportFile of(Optional<Path> file, Surroundings surroundings) throws IOException {
    if (file.isEmpty()) {
      return new ExportFile(file, Optional.empty(), surroundings.out());
    }
    Path folder = Optional.ofNullable(file.get().toAbsolutePath().getParent()).orElseThrow();
    Path unfinished = folder.resolve(file.get().getFileName() + ".part");
    return new ExportFile(
        file,
        Optional.of(unfinished),
        new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER));
  }

  OutputStream out() {
    return out;
  }

  /** Gives the file its name. */
  void finish() throws IOException {
    out.flush();
    if (unfinished.isPresent()) {
      out.close();
      Files.move(unfinished.get(), file.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    if (unfinished.isPresent()) {
      out.close();
      Files.deleteIfExists(unfinished.get());
    }
  }
}
