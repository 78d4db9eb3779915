package org.segun.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.segun.text.Article;

/**
 * One way of reading, over the same articles, on some number of threads.
 *
 * @param articles how many were read
 * @param tokens how many words they had
 * @param seconds by the clock on the wall
 * @param busy seconds of processor time that the reading threads took, all together
 */
record Race(int articles, long tokens, double seconds, double busy) {

  private static final double NANO = 1e-9;

  /**
   * Runs it.
   *
   * @param reading reads an article and answers how many tokens it had
   */
  static Race run(List<Article> articles, int threads, ToIntFunction<Article> reading) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    List<Future<long[]>> lanes =
        java.util.stream.IntStream.range(0, threads)
            .mapToObj(i -> pool.submit(() -> lane(articles, next, reading)))
            .toList();
    pool.shutdown();
    long tokens = 0;
    long busy = 0;
    for (Future<long[]> lane : lanes) {
      long[] done = result(lane);
      tokens += done[0];
      busy += done[1];
    }
    double seconds = (System.nanoTime() - start) * NANO;
    return new Race(articles.size(), tokens, seconds, busy * NANO);
  }

  private static long[] lane(
      List<Article> articles, AtomicInteger next, ToIntFunction<Article> reading) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long tokens = 0;
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      tokens += reading.applyAsInt(articles.get(i));
    }
    return new long[] {
      tokens, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start
    };
  }

  private static long[] result(Future<long[]> lane) {
    try {
      return lane.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  double tokensPerSecond() {
    return tokens / seconds;
  }

  double articlesPerSecond() {
    return articles / seconds;
  }

  /** Tokens for every second of processor time: what it would be on one idle core. */
  double tokensPerBusySecond() {
    return tokens / busy;
  }
}
