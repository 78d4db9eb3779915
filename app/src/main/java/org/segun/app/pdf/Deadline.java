package org.segun.app.pdf;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time that a file may take, on a thread of its own with a stack of its own. */
final class Deadline {

  private static final long STACK = 32L << 20;

  /** Letters between two looks at the clock. */
  private static final int BETWEEN = 1000;

  /** Work that looks at the deadline now and then. */
  interface Work<T> {
    T run(Deadline deadline) throws PdfException;
  }

  private final Duration time;
  private final long end;
  private int asked;

  Deadline(Duration time) {
    this.time = time;
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Whether it has passed; cheap enough to be asked for every letter. */
  boolean hasPassed() {
    return ++asked % BETWEEN == 0 && System.nanoTime() > end;
  }

  PdfException exception() {
    return new PdfException(PdfException.Fault.TOO_SLOW, String.valueOf(time.toSeconds()));
  }

  /**
   * Runs the work. Where it does not look at the deadline it is left to itself once that has
   * passed; its thread does not keep the program from ending.
   */
  <T> T run(Work<T> work) throws PdfException {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> complete(result, work), "pdf", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(time.toNanos() + 1_000_000_000L, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw exception();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw exception();
    } catch (ExecutionException e) {
      throw told(e.getCause());
    }
  }

  private <T> void complete(CompletableFuture<T> result, Work<T> work) {
    try {
      result.complete(work.run(this));
    } catch (PdfException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // PDFBox tells some broken files by unchecked exceptions, or by running out of stack.
      result.completeExceptionally(e);
    }
  }

  private static PdfException told(@Nullable Throwable cause) {
    if (cause instanceof PdfException told) {
      return told;
    }
    return cause instanceof OutOfMemoryError
        ? new PdfException(PdfException.Fault.BOMB, "")
        : new PdfException(PdfException.Fault.BROKEN, String.valueOf(cause));
  }
}
