package org.segun.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
