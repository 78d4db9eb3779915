package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether two tellings tell one happening. Symmetric, and without memory: the answer depends on the
 * two alone.
 */
final class Comparison {

  private final LinkRules rules;
  private final Rarity rarity;
  private final TimeMatch times;
  private final PartyMatch parties;
  private final DetailMatch details;

  Comparison(LinkRules rules, Rarity rarity) {
    this.rules = rules;
    this.rarity = rarity;
    this.times = new TimeMatch(rules);
    this.parties = new PartyMatch(rules, rarity);
    this.details = new DetailMatch(rules);
  }

  /** The link between two tellings; empty where too little speaks for it. */
  Optional<Link> of(Telling a, Telling b) {
    if (a.claim().equals(b.claim()) || isOneSentence(a, b)) {
      return Optional.empty();
    }
    return a.claim().compareTo(b.claim()) < 0 ? compare(a, b) : compare(b, a);
  }

  /** Two acts of one sentence are two: a bare repetition is not read as a second one. */
  static boolean isOneSentence(Telling a, Telling b) {
    return a.sentence() == b.sentence() && a.article().equals(b.article());
  }

  private Optional<Link> compare(Telling a, Telling b) {
    if (!rules.isClose(a.type(), b.type()) || times.excludes(a, b)) {
      return Optional.empty();
    }
    SharedWords words = SharedWords.of(a, b, rarity);
    List<Evidence> evidence = new ArrayList<>();
    boolean sameTrigger = trigger(a, b, evidence);
    Copied copied = copied(words, sameTrigger);
    if (!sameTrigger && words.holdsBothTriggers()) {
      return Optional.empty();
    }
    if (a.type() != b.type()) {
      evidence.add(
          new Evidence(
              Evidence.Kind.TYPE, rules.number("weight.other-type"), a.type() + " " + b.type()));
    }
    if (a.article().equals(b.article())) {
      evidence.add(
          new Evidence(Evidence.Kind.ARTICLE, rules.weight(Evidence.Kind.ARTICLE), a.article()));
    }
    PartyMatch.Result sides = parties.compare(a, b, evidence);
    times.compare(a, b, evidence);
    boolean concrete = details.compare(a, b, evidence);
    words.addTo(evidence, rules, copied != Copied.NOT);
    if (!isEnough(a, b, sides, copied, sameTrigger, concrete || words.areRare(rules))) {
      return Optional.empty();
    }
    double score = evidence.stream().mapToDouble(Evidence::weight).sum();
    double least =
        rules.threshold(a.type(), b.type())
            + (sameTrigger ? 0 : rules.number("threshold.other-trigger"));
    return score < least
        ? Optional.empty()
        : Optional.of(new Link(a.claim(), b.claim(), score, List.copyOf(evidence)));
  }

  private boolean trigger(Telling a, Telling b, List<Evidence> evidence) {
    String one = Rarity.stem(a.trigger());
    if (!one.equals(Rarity.stem(b.trigger()))) {
      return false;
    }
    double weight = rules.weight(Evidence.Kind.TRIGGER) * rarity.share(one);
    evidence.add(new Evidence(Evidence.Kind.TRIGGER, weight, a.trigger()));
    return true;
  }

  /**
   * What no score makes up for: somebody in common, something concrete, nearness. Where two
   * sentences are copies nearly word for word, the reading may have taken other participants or
   * another day.
   */
  private boolean isEnough(
      Telling a,
      Telling b,
      PartyMatch.Result sides,
      Copied copied,
      boolean sameTrigger,
      boolean concrete) {
    if (TimeMatch.gap(a, b) > rules.number("days.published")) {
      return false;
    }
    if (copied == Copied.EXACTLY) {
      return TimeMatch.apart(a, b) == 0 || concrete;
    }
    if (sides.conflicts()) {
      return false;
    }
    if (TimeMatch.apart(a, b) > 0) {
      return sameTrigger && concrete && sides.both() && times.areNear(a, b);
    }
    return copied == Copied.NEARLY
        || sides.matches() && concrete && times.areNear(a, b) && (sameTrigger || sides.both());
  }

  /** How far two sentences around the same trigger are copies. */
  private enum Copied {
    NOT,
    NEARLY,
    EXACTLY
  }

  private Copied copied(SharedWords words, boolean sameTrigger) {
    if (!sameTrigger || !words.isCopy(rules)) {
      return Copied.NOT;
    }
    return words.share() >= rules.number("copy.exact") ? Copied.EXACTLY : Copied.NEARLY;
  }
}
