package org.segun.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules and registers: those that are built in, and on top of them a user's own folder laid out
 * the same way.
 *
 * <p>The built-in files are named in {@code org/segun/rules.index}, since a jar cannot be listed; a
 * test holds the index to the folder.
 */
public final class RuleFolder {

  private static final String ROOT = "/org/segun/";
  private static final int VERSION_DIGITS = 12;

  private final @Nullable Path own;

  private RuleFolder(@Nullable Path own) {
    this.own = own;
  }

  /** The built-in rules alone. */
  public static RuleFolder builtIn() {
    return new RuleFolder(null);
  }

  /** The built-in rules, then those of {@code folder}. */
  public static RuleFolder with(Path folder) {
    return new RuleFolder(folder);
  }

  /**
   * All files below a folder such as {@code es/events} with that ending, built-in ones first, in
   * order of their names.
   *
   * @param folder path from the root of the rules, without a slash at the end
   * @param ending for example {@code .rules}
   */
  public List<RuleFile> files(String folder, String ending) {
    List<RuleFile> files = new ArrayList<>();
    for (String name : index()) {
      if (name.startsWith(folder + "/") && name.endsWith(ending)) {
        builtIn(name).ifPresent(files::add);
      }
    }
    files.addAll(ownFiles(folder, ending));
    return files;
  }

  /**
   * One file by its path from the root of the rules: the built-in one, then the user's of the same
   * name.
   */
  public List<RuleFile> named(String name) {
    List<RuleFile> files = new ArrayList<>();
    builtIn(name).ifPresent(files::add);
    if (own != null && Files.isRegularFile(own.resolve(name))) {
      files.add(read(own.resolve(name)));
    }
    return files;
  }

  /**
   * Name of the whole of rules, registers and models: twelve hexadecimal digits of the SHA-256 of
   * all files. Two readers with one version read alike, if the program is the same.
   *
   * @throws RuleException if a file of the user's cannot be read
   */
  public String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : index()) {
        try (InputStream in = RuleFolder.class.getResourceAsStream(ROOT + name)) {
          digest(digest, name, in == null ? new byte[0] : in.readAllBytes());
        }
      }
      if (own != null) {
        for (Path path : ownPaths(own)) {
          digest(digest, own.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    } catch (IOException e) {
      throw new RuleException(String.valueOf(own), 1, "cannot be read (" + e.getMessage() + ")");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256.", e);
    }
  }

  private static void digest(MessageDigest digest, String name, byte[] bytes) {
    digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static List<Path> ownPaths(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> index() {
    return builtIn("rules.index")
        .orElseThrow(() -> new IllegalStateException("The built-in rules are missing."))
        .lines();
  }

  private static Optional<RuleFile> builtIn(String name) {
    try (InputStream in = RuleFolder.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new RuleFile(name, reader.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleFile> ownFiles(String folder, String ending) {
    if (own == null || !Files.isDirectory(own.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(own.resolve(folder))) {
      return paths
          .filter(p -> p.getFileName().toString().endsWith(ending) && Files.isRegularFile(p))
          .sorted()
          .map(RuleFolder::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleFile read(Path path) {
    try {
      return new RuleFile(path.toString(), Files.readAllLines(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RuleException(
          path.toString(), 1, "cannot be read as UTF-8 text (" + e.getMessage() + ")");
    }
  }
}
