package org.segun.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.segun.app.input.Folder;
import org.segun.app.input.Inputs;

/** Shows on a terminal how much of several files, or of a large one, has been read. */
final class Progress implements AutoCloseable {

  /** A single file of fewer bytes is read before a bar would help. */
  private static final long LARGE = 1 << 20;

  private static final int WIDTH = 78;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final Object lock = new Object();
  private final @Nullable ProgressBar bar;

  private Progress(PrintStream err, long bytes) {
    this.err = err;
    this.bar = bytes == 0 ? null : bar(bytes);
  }

  /** A bar for those files, or one that is never seen where it would not help. */
  static Progress over(List<String> files, Surroundings surroundings) {
    boolean shown = surroundings.errIsTerminal() && !files.contains(Inputs.STANDARD_INPUT);
    return new Progress(surroundings.err(), shown ? bytesWorthShowing(files) : 0);
  }

  private static long bytesWorthShowing(List<String> files) {
    long count = 0;
    long bytes = 0;
    try {
      for (String file : files) {
        Path path = Path.of(file);
        for (Path one : Files.isDirectory(path) ? Folder.files(path) : List.of(path)) {
          count++;
          bytes += Files.isRegularFile(one) ? Files.size(one) : 0;
        }
      }
    } catch (IOException | InvalidPathException e) {
      // The reading itself will tell what is wrong with this file.
      return 0;
    }
    return count > 1 || bytes > LARGE ? bytes : 0;
  }

  private ProgressBar bar(long bytes) {
    return new ProgressBarBuilder()
        .setTaskName("segun")
        .setInitialMax(bytes)
        .setUnit(" kB", 1 << 10)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .setConsumer(new Lines())
        .build();
  }

  /** Tells that so many bytes more have been read. */
  void read(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  /** Takes the bar away while something is printed. */
  void aside(Runnable print) {
    if (bar == null) {
      print.run();
      return;
    }
    synchronized (lock) {
      err.print(CLEAR_LINE);
      err.flush();
      print.run();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /** The bar's own thread prints only while nothing else does. */
  private final class Lines extends ConsoleProgressBarConsumer {
    Lines() {
      super(err, WIDTH);
    }

    @Override
    public void accept(String picture) {
      synchronized (lock) {
        super.accept(picture);
        err.flush();
      }
    }
  }
}
