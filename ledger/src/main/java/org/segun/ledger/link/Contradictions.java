package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
import org.segun.model.EventTime;
import org.segun.model.Item;
import org.segun.world.Folding;

/** Where the tellings of one event cannot all be true. */
final class Contradictions {

  /** Round numbers this near to each other may be one. */
  private static final double ABOUT = 1.1;

  private final List<Claim> claims;
  private final List<Voice> voices;
  private final List<Contradiction> found = new ArrayList<>();

  private Contradictions(List<Claim> claims, List<Voice> voices) {
    this.claims = claims;
    this.voices = voices;
  }

  static List<Contradiction> of(List<Claim> claims, List<Voice> voices) {
    Contradictions contradictions = new Contradictions(claims, voices);
    contradictions.denied();
    contradictions.numbers();
    contradictions.dates();
    return List.copyOf(contradictions.found);
  }

  /** One voice that asserts and denies says two things of which neither is the other's denial. */
  private void denied() {
    List<Voice> denying = voices.stream().filter(v -> v.stance() == Voice.Stance.DENIES).toList();
    Predicate<Voice> denies = v -> denying.stream().anyMatch(d -> d.origin() == v.origin());
    List<Voice> asserting =
        voices.stream()
            .filter(v -> v.stance() == Voice.Stance.ASSERTS)
            .filter(denies.negate())
            .toList();
    if (!asserting.isEmpty() && !denying.isEmpty()) {
      found.add(
          new Contradiction(
              Contradiction.Kind.DENIED,
              asserting.stream().map(Voice::claim).toList(),
              denying.stream().map(Voice::claim).toList(),
              List.of(asserting.get(0).speaker(), denying.get(0).speaker())));
    }
  }

  private record Amount(Claim claim, Item item) {

    double min() {
      return item.min().orElse(0);
    }

    double max() {
      return item.max().orElse(Double.MAX_VALUE);
    }
  }

  /** For each kind of goods counted alike: the least upper bound lies under the greatest lower. */
  private void numbers() {
    Map<String, List<Amount>> byUnit = new TreeMap<>();
    for (Claim claim : claims) {
      for (Item item : claim.mention().items()) {
        if (item.unit().isPresent() && (item.min().isPresent() || item.max().isPresent())) {
          byUnit
              .computeIfAbsent(GoodsTold.key(item), k -> new ArrayList<>())
              .add(new Amount(claim, item));
        }
      }
    }
    byUnit.values().forEach(this::numbers);
  }

  private void numbers(List<Amount> amounts) {
    Amount least = amounts.stream().min(Comparator.comparingDouble(Amount::max)).orElseThrow();
    Amount most = amounts.stream().max(Comparator.comparingDouble(Amount::min)).orElseThrow();
    if (least.max() * ABOUT < most.min() && !least.claim().id().equals(most.claim().id())) {
      found.add(
          new Contradiction(
              Contradiction.Kind.NUMBERS,
              idsOf(amounts, a -> a.max() < most.min()),
              idsOf(amounts, a -> a.min() > least.max()),
              List.of(least.item().mention().text(), most.item().mention().text())));
    }
  }

  private static List<String> idsOf(List<Amount> amounts, Predicate<Amount> which) {
    return amounts.stream().filter(which).map(a -> a.claim().id()).distinct().toList();
  }

  private static Edtf time(Claim claim) {
    return claim.mention().time().orElseThrow().value();
  }

  private void dates() {
    List<Claim> timed =
        claims.stream()
            .filter(c -> c.mention().time().isPresent())
            .sorted(Comparator.comparing(c -> time(c).toString()))
            .toList();
    for (Claim one : timed) {
      List<Claim> others = timed.stream().filter(c -> areDisputed(one, c)).toList();
      if (!others.isEmpty()) {
        Claim other = others.get(0);
        found.add(
            new Contradiction(
                Contradiction.Kind.DATES,
                timed.stream().filter(c -> areDisputed(c, other)).map(Claim::id).toList(),
                others.stream().map(Claim::id).toList(),
                List.of(time(one).toString(), time(other).toString())));
        return;
      }
    }
  }

  /**
   * Whether their times share no day. The same words with another value ("yesterday" in a text that
   * was printed again a day later) are no other date.
   */
  private static boolean areDisputed(Claim one, Claim other) {
    return !time(one).overlaps(time(other)) && !words(one).equals(words(other));
  }

  private static Optional<String> words(Claim claim) {
    return claim.mention().time().map(EventTime::mention).map(m -> Folding.key(m.text()));
  }
}
