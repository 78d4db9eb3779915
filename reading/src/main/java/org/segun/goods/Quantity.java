package org.segun.goods;

import java.util.OptionalDouble;

/**
 * A number or a range as the text gives it, and the tokens that give it.
 *
 * @param first first token, a word such as "unas" or "más" included
 * @param last last token of the number
 * @param min least value, where one is told
 * @param max greatest value, where one is told
 */
public record Quantity(int first, int last, OptionalDouble min, OptionalDouble max) {

  static Quantity exactly(int first, int last, double value) {
    return new Quantity(first, last, OptionalDouble.of(value), OptionalDouble.of(value));
  }

  static Quantity atLeast(int first, int last, double value) {
    return new Quantity(first, last, OptionalDouble.of(value), OptionalDouble.empty());
  }

  static Quantity atMost(int first, int last, double value) {
    return new Quantity(first, last, OptionalDouble.empty(), OptionalDouble.of(value));
  }
}
