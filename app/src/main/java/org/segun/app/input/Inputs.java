package org.segun.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.segun.app.web.Fetcher;
import org.segun.app.web.WebAddress;
import org.segun.app.web.WebException;

/**
 * Opens what a command line names: files, folders (with all that is in them, in order of names;
 * links are not followed and hidden files left alone), addresses of the web and standard input
 * ({@code -}).
 *
 * <pre>{@code
 * new Inputs(options, System.in, bytes -> {}).read(List.of("examples/"), item -> …);
 * }</pre>
 */
public final class Inputs {

  /** The name of standard input on a command line. */
  public static final String STANDARD_INPUT = "-";

  private final InputOptions options;
  private final InputStream standardInput;
  private final LongConsumer progress;
  private @Nullable Fetcher fetcher;
  private final LanguageGuess guess = LanguageGuess.standard();

  /**
   * @param standardInput what {@code -} stands for
   * @param progress told of bytes of files as they are read
   */
  public Inputs(InputOptions options, InputStream standardInput, LongConsumer progress) {
    this.options = options;
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /** Hands over everything that the arguments name, in order, on the calling thread. */
  public void read(List<String> arguments, Consumer<Item> sink) {
    for (String argument : arguments) {
      Desk desk = new Desk(options, guess, sink);
      if (argument.equals(STANDARD_INPUT)) {
        read(desk, argument, standardInput);
      } else if (WebAddress.is(argument)) {
        readAddress(desk, argument);
      } else {
        readPath(desk, argument);
      }
    }
  }

  private void readAddress(Desk desk, String argument) {
    try {
      Fetcher ready = fetcher == null ? new Fetcher(options.web()) : fetcher;
      fetcher = ready;
      new FetchedPage(desk, argument).read(ready.fetch(WebAddress.parse(argument)));
    } catch (WebException e) {
      desk.refuse(Where.in(argument), new InputException(e));
    } catch (InputException e) {
      desk.refuse(Where.in(argument), e);
    } catch (IOException e) {
      desk.refuse(Where.in(argument), new InputException("unreadable", reason(e)));
    }
  }

  private void readPath(Desk desk, String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        readFolder(desk, argument, path);
      } else if (Files.exists(path)) {
        readFile(desk, path);
      } else {
        desk.refuse(Where.in(argument), new InputException("missing"));
      }
    } catch (InvalidPathException e) {
      desk.refuse(Where.in(argument), new InputException("missing"));
    }
  }

  private void readFolder(Desk desk, String argument, Path folder) {
    try {
      List<Path> files = Folder.files(folder);
      if (files.isEmpty()) {
        throw new InputException("empty-folder");
      }
      files.forEach(file -> readFile(desk, file));
    } catch (InputException e) {
      desk.refuse(Where.in(argument), e);
    } catch (IOException e) {
      desk.refuse(Where.in(argument), new InputException("unreadable", reason(e)));
    }
  }

  private void readFile(Desk desk, Path file) {
    try (InputStream in = new CountedInputStream(Files.newInputStream(file), progress)) {
      read(desk, file.toString(), in);
    } catch (IOException e) {
      desk.refuse(Where.in(file.toString()), new InputException("unreadable", reason(e)));
    }
  }

  private void read(Desk desk, String name, InputStream in) {
    try {
      new Document(desk, name).read(in);
    } catch (InputException e) {
      desk.refuse(Where.in(name), e);
    } catch (LimitedInputStream.TooLargeException e) {
      desk.refuse(
          Where.in(name),
          new InputException("unpacked-too-large", desk.limits().unpackedBytes() >> 20));
    } catch (IOException e) {
      desk.refuse(Where.in(name), new InputException("unreadable", reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "access denied"
        : String.valueOf(e.getMessage());
  }
}
