package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether two tellings tell one happening. Symmetric, and without memory. */
final class Comparison {

  private final LinkRules rules;

  Comparison(LinkRules rules) {
    this.rules = rules;
  }

  /** The link between two tellings; empty where too little speaks for it. */
  Optional<Link> of(Telling a, Telling b) {
    if (a.claim().equals(b.claim())) {
      return Optional.empty();
    }
    boolean ordered = a.claim().compareTo(b.claim()) < 0;
    return ordered ? compare(a, b) : compare(b, a);
  }

  private Optional<Link> compare(Telling a, Telling b) {
    if (a.type() != b.type() || !sharesTime(a, b)) {
      return Optional.empty();
    }
    List<Evidence> evidence = new ArrayList<>();
    if (a.trigger().equals(b.trigger())) {
      add(evidence, Evidence.Kind.TRIGGER, a.trigger());
    }
    sides(a.actors(), b.actors(), Evidence.Kind.ACTOR, evidence);
    sides(a.recipients(), b.recipients(), Evidence.Kind.RECIPIENT, evidence);
    words(a, b, evidence);
    double score = evidence.stream().mapToDouble(Evidence::weight).sum();
    return score < rules.threshold()
        ? Optional.empty()
        : Optional.of(new Link(a.claim(), b.claim(), score, List.copyOf(evidence)));
  }

  private static boolean sharesTime(Telling a, Telling b) {
    return !a.isTimed() || !b.isTimed() || (a.from() <= b.to() && b.from() <= a.to());
  }

  private void add(List<Evidence> evidence, Evidence.Kind kind, String detail) {
    evidence.add(new Evidence(kind, rules.weight(kind), detail));
  }

  private void sides(
      List<Telling.Side> a, List<Telling.Side> b, Evidence.Kind kind, List<Evidence> evidence) {
    Set<String> common = new TreeSet<>(codes(a));
    common.retainAll(codes(b));
    common.remove("UNK");
    if (!common.isEmpty()) {
      add(evidence, kind, String.join(" ", common));
    }
  }

  private static Set<String> codes(List<Telling.Side> sides) {
    Set<String> codes = new HashSet<>();
    sides.forEach(s -> codes.add(s.code()));
    return codes;
  }

  private void words(Telling a, Telling b, List<Evidence> evidence) {
    Set<String> common = new TreeSet<>(a.words());
    common.retainAll(new HashSet<>(b.words()));
    if (!common.isEmpty()) {
      evidence.add(
          new Evidence(
              Evidence.Kind.WORDS,
              rules.weight(Evidence.Kind.WORDS) * common.size(),
              String.join(" ", common)));
    }
  }
}
