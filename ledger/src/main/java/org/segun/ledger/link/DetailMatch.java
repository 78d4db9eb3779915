package org.segun.ledger.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.segun.model.Place;

/** Compares where it happened and what was moved. */
final class DetailMatch {

  private static final Set<String> EXACT = Set.of("point", "town");

  private final LinkRules rules;

  DetailMatch(LinkRules rules) {
    this.rules = rules;
  }

  /** Whether they share a town or a number. */
  boolean compare(Telling a, Telling b, List<Evidence> evidence) {
    boolean place = places(a, b, evidence);
    boolean number = goods(a, b, evidence);
    return place || number;
  }

  private boolean places(Telling a, Telling b, List<Evidence> evidence) {
    Set<String> towns = towns(a);
    Set<String> common = new TreeSet<>(towns);
    common.retainAll(towns(b));
    if (!common.isEmpty()) {
      evidence.add(
          new Evidence(
              Evidence.Kind.PLACE, rules.weight(Evidence.Kind.PLACE), String.join(", ", common)));
      return true;
    }
    if (!towns.isEmpty() && !towns(b).isEmpty()) {
      evidence.add(
          new Evidence(
              Evidence.Kind.PLACE,
              rules.number("weight.other-place"),
              String.join(", ", towns) + " / " + String.join(", ", towns(b))));
    }
    return false;
  }

  private static Set<String> towns(Telling telling) {
    Set<String> towns = new TreeSet<>();
    for (Telling.Spot spot : telling.places()) {
      if (EXACT.contains(spot.precision()) && spot.role() != Place.Role.FROM) {
        towns.add(spot.name());
      }
    }
    return towns;
  }

  private boolean goods(Telling a, Telling b, List<Evidence> evidence) {
    boolean number = false;
    for (Telling.Load one : a.goods()) {
      for (Telling.Load other : b.goods()) {
        if (one.kind() == other.kind() && one.unit().equals(other.unit())) {
          number |= number(one, other, evidence);
        }
      }
    }
    return number;
  }

  private boolean number(Telling.Load one, Telling.Load other, List<Evidence> evidence) {
    if (Double.isNaN(one.min()) || Double.isNaN(other.min())) {
      evidence.add(
          new Evidence(
              Evidence.Kind.GOODS, rules.weight(Evidence.Kind.GOODS), one.kind().toString()));
      return false;
    }
    boolean same = one.min() == other.min() && one.min() > rules.number("number.small");
    if (same) {
      evidence.add(
          new Evidence(
              Evidence.Kind.NUMBER,
              rules.weight(Evidence.Kind.NUMBER),
              one.min() + " " + one.unit()));
    }
    return same;
  }
}
