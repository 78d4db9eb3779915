package org.segun.app;

import java.util.Locale;

/** How many articles a second, told now and then. */
final class Pace {

  private static final long BETWEEN_NANOSECONDS = 10_000_000_000L;

  private final LedgerDesk desk;
  private final long start = System.nanoTime();
  private long told = start;

  Pace(LedgerDesk desk) {
    this.desk = desk;
  }

  /** Tells it where no bar does and some seconds have passed. */
  void now(int articles) {
    long now = System.nanoTime();
    if (now - told > BETWEEN_NANOSECONDS && !desk.surroundings().errIsTerminal()) {
      told = now;
      desk.tell(desk.messages().text("add-pace", articles, rate(articles)));
    }
  }

  /** Articles a second since the beginning. */
  String rate(int articles) {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    return String.format(Locale.ROOT, "%.1f", articles / seconds);
  }
}
