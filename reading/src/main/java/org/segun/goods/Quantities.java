package org.segun.goods;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.segun.goods.QuantityWords.Bound;
import org.segun.goods.QuantityWords.Kind;
import org.segun.goods.QuantityWords.NumberWord;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Sentence;

/** Reads how many of a thing there are from the words before its noun. Thread-safe. */
public final class Quantities {

  private static final int LONGEST = 12;
  private static final int LONGEST_BOUND = 4;

  private final QuantityWords words;

  Quantities(QuantityWords words) {
    this.words = words;
  }

  /** The reader of a language. */
  public static Quantities forLanguage(String language, RuleFolder rules) {
    return new Quantities(new QuantityWords(language, rules));
  }

  /**
   * The number that stands before a noun ("unos 300 soldados", "decenas de heridos", "entre 10 y 20
   * muertos"). Vague groups have twice their value as the least: "decenas" is 20 or more.
   *
   * @param noun index of the noun that is counted
   */
  public Optional<Quantity> before(Sentence s, int noun) {
    int last = noun - 1;
    if (last >= 0 && words.is("of", s.token(last).form()) && last > 0 && isRound(s, last - 1)) {
      last--;
    }
    while (last > 0 && s.token(last).is("ADJ") && number(s, last) == null && !hasFigures(s, last)) {
      last--;
    }
    return last < 0 ? Optional.empty() : endingAt(s, last);
  }

  /** The number that ends at a token. */
  public Optional<Quantity> endingAt(Sentence s, int last) {
    int first = last + 1;
    while (first > 0 && last - first < LONGEST && isNumeric(s, first - 1, last)) {
      first--;
    }
    while (first <= last && (words.is("and", s.token(first).form()))) {
      first++;
    }
    return first > last ? Optional.empty() : bounded(s, first, last);
  }

  private boolean isRound(Sentence s, int i) {
    NumberWord word = number(s, i);
    return word != null
        && (word.kind() == Kind.SCALE || word.kind() == Kind.GROUP || word.kind() == Kind.HALF);
  }

  private boolean isNumeric(Sentence s, int i, int last) {
    if (number(s, i) != null || hasFigures(s, i)) {
      return true;
    }
    return i < last
        && words.is("and", s.token(i).form())
        && i > 0
        && (number(s, i - 1) != null || hasFigures(s, i - 1));
  }

  private @Nullable NumberWord number(Sentence s, int i) {
    return words.number(s.token(i).form());
  }

  private static boolean hasFigures(Sentence s, int i) {
    return Digits.value(s.token(i).form()).isPresent();
  }

  private Optional<Quantity> bounded(Sentence s, int first, int last) {
    OptionalDouble read = value(s, first, last);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    double value = read.getAsDouble();
    Optional<Quantity> range = range(s, first, last, value);
    if (range.isPresent()) {
      return range;
    }
    boolean open = isOpenGroup(s, first, last);
    int before = first > 0 && s.token(first - 1).is("DET") ? first - 1 : first;
    for (int number : before == first ? new int[] {first} : new int[] {first, before}) {
      for (int start = Math.max(0, number - LONGEST_BOUND); start < number; start++) {
        Optional<Bound> bound = words.bound(s, start, number);
        if (bound.isPresent() && bound.get() != Bound.BETWEEN) {
          return Optional.of(make(bound.get(), start, last, value, open));
        }
      }
    }
    return Optional.of(
        open ? Quantity.atLeast(first, last, value) : Quantity.exactly(first, last, value));
  }

  private static Quantity make(Bound bound, int first, int last, double value, boolean open) {
    return switch (bound) {
      case ABOVE -> Quantity.atLeast(first, last, value + 1);
      case LEAST -> Quantity.atLeast(first, last, value);
      case MOST, NEARLY -> Quantity.atMost(first, last, value);
      case BELOW -> Quantity.atMost(first, last, value - 1);
      case ABOUT, BETWEEN ->
          open ? Quantity.atLeast(first, last, value) : Quantity.exactly(first, last, value);
    };
  }

  /**
   * "entre 10 y 20", "de 90 a 160 millones": the scale of the second number is that of the first
   * too.
   */
  private Optional<Quantity> range(Sentence s, int first, int last, double value) {
    int split = split(s, first, last);
    int end = split >= 0 ? split - 1 : first - 2;
    boolean joined = split >= 0 || first >= 2 && words.is("join", s.token(first - 1).form());
    if (!joined || end < 0 || !isNumeric(s, end, end)) {
      return Optional.empty();
    }
    int start = end;
    while (start > 0 && isNumeric(s, start - 1, end)) {
      start--;
    }
    boolean bounded =
        start > 0 && words.bound(s, start - 1, start).filter(b -> b == Bound.BETWEEN).isPresent();
    OptionalDouble low = value(s, start, end);
    OptionalDouble high = split >= 0 ? value(s, split + 1, last) : OptionalDouble.of(value);
    if (!bounded || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    double scale = isRound(s, last) && !isRound(s, end) ? scaleOf(s, last) : 1;
    return Optional.of(
        new Quantity(start - 1, last, OptionalDouble.of(low.getAsDouble() * scale), high));
  }

  /** Where "10 y 20" was read as one number, the "y" between its halves. */
  private int split(Sentence s, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (words.is("join", s.token(i).form())
          && words.is("and", s.token(i).form())
          && hasFigures(s, i - 1)
          && hasFigures(s, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private double scaleOf(Sentence s, int i) {
    NumberWord word = number(s, i);
    return word == null ? 1 : word.value();
  }

  /**
   * A group without a number before it ("decenas", "varios cientos", "millones"): at least two of
   * it.
   */
  private boolean isOpenGroup(Sentence s, int first, int last) {
    NumberWord word = number(s, first);
    if (word == null || word.kind() != Kind.GROUP && word.kind() != Kind.SCALE) {
      return false;
    }
    boolean plural =
        Character.toLowerCase(s.token(first).form().charAt(s.token(first).form().length() - 1))
            == 's';
    boolean article = first > 0 && words.is("one", s.token(first - 1).form());
    return first == last && plural && !article
        || first > 0 && words.is("several", s.token(first - 1).form());
  }

  /** The value of the number words and figures of a stretch. */
  private OptionalDouble value(Sentence s, int first, int last) {
    NumberValue sum = new NumberValue();
    boolean open = isOpenGroup(s, first, last);
    for (int i = first; i <= last; i++) {
      NumberWord word = number(s, i);
      OptionalDouble figures =
          word == null ? Digits.value(s.token(i).form()) : OptionalDouble.empty();
      if (figures.isPresent()) {
        sum.add(figures.getAsDouble());
      } else if (word != null) {
        sum.add(word, open);
      } else if (!words.is("and", s.token(i).form())) {
        return OptionalDouble.empty();
      }
    }
    return sum.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum.total());
  }
}
