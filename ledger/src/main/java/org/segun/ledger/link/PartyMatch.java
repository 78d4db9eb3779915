package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares who takes part. */
final class PartyMatch {

  /** Codes that many bodies share: they say nothing of who it is. */
  private static final Set<String> COLLECTIVE = Set.of("IGO", "NGO", "MNC", "UNK");

  private final LinkRules rules;
  private final Rarity rarity;

  PartyMatch(LinkRules rules, Rarity rarity) {
    this.rules = rules;
    this.rarity = rarity;
  }

  /**
   * What came of it.
   *
   * @param matched how many are the same, by name or by state
   * @param both whether somebody is the same on both sides; in mutual acts, whether two are the
   *     same by name
   * @param conflicts whether on a side that both tell nobody can be the same
   */
  record Result(int matched, boolean both, boolean conflicts) {

    boolean matches() {
      return matched > 0;
    }
  }

  Result compare(Telling a, Telling b, List<Evidence> evidence) {
    if (rules.isMutual(a.type())) {
      Side all = side(joined(a), joined(b), Evidence.Kind.ACTOR, evidence);
      return new Result(all.named + all.ofState, all.named >= 2, all.conflict);
    }
    Side actors = side(a.actors(), b.actors(), Evidence.Kind.ACTOR, evidence);
    Side recipients = side(a.recipients(), b.recipients(), Evidence.Kind.RECIPIENT, evidence);
    int does = actors.named + actors.ofState;
    int suffers = recipients.named + recipients.ofState;
    return new Result(
        does + suffers, does > 0 && suffers > 0, actors.conflict || recipients.conflict);
  }

  private static List<Telling.Side> joined(Telling telling) {
    List<Telling.Side> all = new ArrayList<>(telling.actors());
    all.addAll(telling.recipients());
    return all;
  }

  private record Side(int named, int ofState, boolean conflict) {}

  private Side side(
      List<Telling.Side> a, List<Telling.Side> b, Evidence.Kind kind, List<Evidence> evidence) {
    List<Telling.Side> fewer = a.size() <= b.size() ? a : b;
    List<Telling.Side> more = a.size() <= b.size() ? b : a;
    TreeSet<String> states = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    int named = 0;
    int ofState = 0;
    int strangers = 0;
    for (Telling.Side one : fewer) {
      Set<String> shared = sharedName(one, more);
      if (!shared.isEmpty()) {
        names.addAll(shared);
        named++;
      } else if (more.stream().anyMatch(other -> isOfOneState(one, other))) {
        states.add(one.code());
        ofState++;
      } else if (more.stream().noneMatch(other -> mayBe(one, other))) {
        strangers++;
      }
    }
    add(evidence, kind, states);
    add(evidence, Evidence.Kind.NAME, names);
    return new Side(named, ofState, strangers > 0 && strangers >= named + ofState);
  }

  private void add(List<Evidence> evidence, Evidence.Kind kind, TreeSet<String> found) {
    if (!found.isEmpty()) {
      double many = Math.min(2, found.size());
      evidence.add(new Evidence(kind, rules.weight(kind) * many, String.join(" ", found)));
    }
  }

  /** The stems that a name shares with one of the others, where the states allow it. */
  private Set<String> sharedName(Telling.Side one, List<Telling.Side> others) {
    Set<String> best = Set.of();
    for (Telling.Side other : others) {
      Set<String> shared = new HashSet<>(one.name());
      shared.retainAll(other.name());
      shared.removeIf(stem -> rarity.of(stem) < rules.number("name.rare"));
      if (codesAgree(one, other) && shared.size() > best.size()) {
        best = shared;
      }
    }
    return best;
  }

  private static boolean codesAgree(Telling.Side a, Telling.Side b) {
    return a.code().equals(b.code()) || a.code().equals("UNK") || b.code().equals("UNK");
  }

  private static boolean isOfOneState(Telling.Side one, Telling.Side other) {
    return !isCollective(one.code()) && one.code().equals(other.code()) && mayBe(one, other);
  }

  /** Two persons of different names are two; a description may be anybody of its state. */
  private static boolean mayBe(Telling.Side one, Telling.Side other) {
    return codesAgree(one, other) && !(one.person() && other.person());
  }

  static boolean isCollective(String code) {
    return COLLECTIVE.contains(code);
  }
}
