package org.segun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.edtf.EdtfSet;
import org.segun.syntax.Sentence;

/**
 * Narrows what an imprecise date of the article leaves open by what else the text says. A weekday
 * told with its number ("Monday 16") was written in the week before or after it; one of several
 * Wednesdays beside "at the end of October" is one of those at its end.
 */
final class Narrowing {

  /** A weekday with its number is of the days around. */
  private static final int NEAR = 6;

  private static final int FARTHEST = 40;

  /** A longer time narrows nothing. */
  private static final int LONGEST = 31;

  private Narrowing() {}

  /**
   * A weekday told with its number.
   *
   * @param day the day
   * @param direction where its clause looks
   */
  record Anchor(Edtf day, Direction direction) {}

  /**
   * The days on which the article may have been written, if the days told with their weekday leave
   * fewer than its date.
   *
   * @param date the article's date
   * @param anchors weekdays told with their numbers
   */
  static Optional<Edtf> writing(Edtf date, List<Anchor> anchors) {
    LocalDate first = date.earliest().orElse(LocalDate.MIN);
    LocalDate last = date.latest().orElse(LocalDate.MAX);
    boolean narrowed = false;
    for (Anchor anchor : anchors) {
      LocalDate day = anchor.day().earliest().orElse(LocalDate.MIN);
      if (!date.contains(anchor.day()) || anchor.day().latest().filter(day::equals).isEmpty()) {
        continue;
      }
      LocalDate least = anchor.direction() == Direction.PAST ? day : day.minusDays(NEAR);
      LocalDate most = anchor.direction() == Direction.FUTURE ? day : day.plusDays(NEAR);
      LocalDate from = least.isAfter(first) ? least : first;
      LocalDate to = most.isBefore(last) ? most : last;
      if (from.isAfter(to)) {
        return Optional.empty();
      }
      narrowed |= !from.equals(first) || !to.equals(last);
      first = from;
      last = to;
    }
    return narrowed ? Optional.of(Edtf.days(first, last)) : Optional.empty();
  }

  /** Each set of days without those that lie outside a time told of the same verb. */
  static List<TimeMention> bySentence(List<TimeMention> mentions, List<Sentence> sentences) {
    List<TimeMention> narrowed = new ArrayList<>(mentions);
    for (int i = 0; i < narrowed.size(); i++) {
      TimeMention mention = narrowed.get(i);
      if (mention.value().filter(EdtfSet.class::isInstance).isEmpty()) {
        continue;
      }
      int from = i;
      while (from > 0 && narrowed.get(from - 1).sentence() == mention.sentence()) {
        from--;
      }
      for (int j = from;
          j < narrowed.size() && narrowed.get(j).sentence() == mention.sentence();
          j++) {
        Sentence sentence = sentences.get(mention.sentence());
        if (verb(sentence, mention) == verb(sentence, narrowed.get(j))) {
          mention = within(mention, narrowed.get(j));
        }
      }
      narrowed.set(i, mention);
    }
    return List.copyOf(narrowed);
  }

  /** The verb of whose clause an expression is; the topmost word above it where there is none. */
  private static int verb(Sentence sentence, TimeMention mention) {
    int at = Tenses.governor(sentence, mention.first(), mention.last());
    int steps = 0;
    while (at >= 0
        && sentence.head(at) >= 0
        && !sentence.token(at).is("VERB")
        && steps++ < FARTHEST) {
      at = sentence.head(at);
    }
    return at;
  }

  private static TimeMention within(TimeMention mention, TimeMention other) {
    Optional<Edtf> frame = other.value().filter(v -> other != mention && isFrame(v));
    if (frame.isEmpty() || !(mention.value().orElse(null) instanceof EdtfSet set) || set.every()) {
      return mention;
    }
    List<EdtfDate> left = set.dates().stream().filter(frame.get()::contains).toList();
    if (left.isEmpty() || left.size() == set.dates().size()) {
      return mention;
    }
    Edtf value = EdtfSet.oneOf(left);
    return new TimeMention(
        mention.sentence(),
        mention.first(),
        mention.last(),
        mention.span(),
        Optional.of(value),
        mention.timex(),
        value.toString(),
        mention.rule());
  }

  private static boolean isFrame(Edtf value) {
    return !(value instanceof EdtfSet)
        && value
            .earliest()
            .flatMap(f -> value.latest().map(l -> f.isBefore(l) && l.isBefore(f.plusDays(LONGEST))))
            .orElse(false);
  }
}
