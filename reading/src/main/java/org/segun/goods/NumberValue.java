package org.segun.goods;

import org.segun.goods.QuantityWords.NumberWord;

/**
 * Adds number words up from left to right: "dos millones y medio" is 2,500,000, "mil 800" is 1,800.
 */
final class NumberValue {

  private double total;
  private double current;
  private double lastScale = 1;
  private double half;
  private boolean empty = true;

  void add(double value) {
    current += value;
    empty = false;
  }

  /**
   * @param open whether the word stands alone in the plural, so that it means at least two
   */
  void add(NumberWord word, boolean open) {
    empty = false;
    switch (word.kind()) {
      case NUMBER -> current += word.value();
      case HALF -> addHalf(word.value());
      case SCALE, GROUP -> multiply(word.value(), open);
    }
  }

  /** "medio millón" halves what comes, "un millón y medio" adds half of what came. */
  private void addHalf(double value) {
    if (lastScale > 1 && current == 0) {
      total += value * lastScale;
    } else {
      half = value;
    }
  }

  private void multiply(double scale, boolean open) {
    double times = current + half;
    half = 0;
    if (times == 0) {
      times = open ? 2 : 1;
    }
    if (scale >= 1_000_000 && total > 0) {
      total = (total + current) * scale;
    } else {
      total += times * scale;
    }
    current = 0;
    lastScale = scale;
  }

  boolean isEmpty() {
    return empty;
  }

  double total() {
    return total + current + half;
  }
}
