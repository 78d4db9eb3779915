package org.segun.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands over the results in the order in which the work came in.
 * Never more than a few results wait, so that memory does not grow with the length of the input.
 */
final class OrderedReading<T> implements AutoCloseable {

  private static final int WAITING_A_THREAD = 4;

  /** Deep enough for the tree of a sentence of many thousand words. */
  private static final long STACK = 64L << 20;

  private final ExecutorService workers;
  private final int mostWaiting;
  private final Consumer<T> sink;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  OrderedReading(int threads, Consumer<T> sink) {
    this.workers = Executors.newFixedThreadPool(threads, OrderedReading::thread);
    this.mostWaiting = threads * WAITING_A_THREAD;
    this.sink = sink;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "reading", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Takes work; hands over earlier results that are due. */
  void submit(Callable<T> work) {
    waiting.add(workers.submit(work));
    while (waiting.size() > mostWaiting || (!waiting.isEmpty() && waiting.peek().isDone())) {
      handOver();
    }
  }

  /** Waits for all that is left. */
  @Override
  public void close() {
    try {
      while (!waiting.isEmpty()) {
        handOver();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private void handOver() {
    try {
      sink.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
