package org.segun.ledger.link;

import java.util.List;
import org.segun.model.EventTense;

/** Compares when two tellings say that it happened, and when they were published. */
final class TimeMatch {

  private final LinkRules rules;

  TimeMatch(LinkRules rules) {
    this.rules = rules;
  }

  /** Whether the two cannot be one happening for their times. */
  boolean excludes(Telling a, Telling b) {
    if (a.isTimed() && b.isTimed()) {
      return apart(a, b) > rules.number("days.disputed");
    }
    return isOverBefore(a, b) || isOverBefore(b, a);
  }

  /** Days between two told times; 0 where they share a day. */
  static int apart(Telling a, Telling b) {
    return a.isTimed() && b.isTimed()
        ? Math.max(0, Math.max(a.from() - b.to(), b.from() - a.to()))
        : 0;
  }

  /** What one tells as past when it was published, another has later. */
  private static boolean isOverBefore(Telling a, Telling b) {
    if (!a.isDated() || a.tense() == EventTense.FUTURE) {
      return false;
    }
    if (b.isTimed()) {
      return !a.isTimed() && a.tense() == EventTense.PAST && b.from() > a.publishedBy();
    }
    return b.tense() == EventTense.FUTURE && b.isDated() && b.published() > latest(a);
  }

  private static int latest(Telling a) {
    return a.isTimed() ? Math.min(a.to(), a.publishedBy()) : a.publishedBy();
  }

  /** Days between the publications; 0 where they may be of one day. */
  static int gap(Telling a, Telling b) {
    if (!a.isDated() || !b.isDated()) {
      return Telling.EVER_AFTER;
    }
    return Math.max(0, Math.max(a.published() - b.publishedBy(), b.published() - a.publishedBy()));
  }

  /**
   * Whether they are near enough: both of one narrow time, or published within days of each other.
   */
  boolean areNear(Telling a, Telling b) {
    int gap = gap(a, b);
    return gap <= rules.number("days.untimed")
        || (common(a, b) <= rules.number("days.narrow") && gap <= rules.number("days.published"));
  }

  /** Days of the narrower told time where both are told; beyond every limit where not. */
  private static int common(Telling a, Telling b) {
    if (!a.isTimed() || !b.isTimed()) {
      return Telling.EVER_AFTER;
    }
    return Math.max(a.to() - a.from(), b.to() - b.from()) + 1;
  }

  void compare(Telling a, Telling b, List<Evidence> evidence) {
    int days = common(a, b);
    double weight = rules.weight(Evidence.Kind.TIME);
    if (apart(a, b) > 0) {
      evidence.add(
          new Evidence(
              Evidence.Kind.TIME,
              rules.number("weight.other-time"),
              day(a.from()) + " / " + day(b.from())));
    } else if (days <= rules.number("days.exact")) {
      evidence.add(new Evidence(Evidence.Kind.TIME, weight, day(a.from()) + "/" + day(a.to())));
    } else if (days <= rules.number("days.narrow")) {
      evidence.add(new Evidence(Evidence.Kind.TIME, weight / 2, day(a.from()) + "/" + day(a.to())));
    }
    int gap = gap(a, b);
    evidence.add(
        new Evidence(
            Evidence.Kind.DISTANCE,
            rules.weight(Evidence.Kind.DISTANCE) * Math.min(gap, rules.number("days.published")),
            Integer.toString(gap)));
  }

  private static String day(int day) {
    if (day == Telling.EVER_BEFORE || day == Telling.EVER_AFTER) {
      return "..";
    }
    return java.time.LocalDate.ofEpochDay(day).toString();
  }
}
