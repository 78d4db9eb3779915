package org.segun.syntax;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Models in a form that loads fast, kept from one start to the next in the user's cache folder
 * ({@code $XDG_CACHE_HOME/segun} or {@code ~/.cache/segun}).
 *
 * <p>A file is written beside its place and then moved into it, so that two programs that start
 * together do not read each other's halves. Where the folder cannot be written to, or a file cannot
 * be read, the program goes on without.
 */
final class ModelCache {

  private final Path folder;

  ModelCache(Path folder) {
    this.folder = folder;
  }

  /** The cache of this user. */
  static ModelCache ofUser() {
    String home = System.getenv("XDG_CACHE_HOME");
    return new ModelCache(
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache", "segun")
            : Path.of(home, "segun"));
  }

  /** A file of the cache, mapped into memory. */
  Optional<ByteBuffer> find(String name) {
    Path file = folder.resolve(name);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return Optional.of(
          channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps the bytes from position 0 to the limit of {@code bytes} under a name, if that can be
   * done.
   */
  void keep(String name, ByteBuffer bytes) {
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, name, ".half");
      try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      // A cache that cannot be kept costs time at the next start and nothing else.
      return;
    }
  }
}
