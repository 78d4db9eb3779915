package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divides a component into events: the best links first, none that would bring two tellings
 * together which must stay apart, and none between groups of which too few tellings are linked: one
 * wrong link must not make a chain. Links are taken in an order that the links themselves give, so
 * the result does not depend on the order in which they were found.
 */
final class Division {

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  private static final Comparator<Tie> BY_CLAIMS =
      Comparator.comparing(Division::least).thenComparing(Division::greatest);

  /** Dates of one event may be told a few days apart, and then contradict each other. */
  private static final int DISPUTED = 3;

  private final double density;

  /**
   * @param density part of the pairs between two groups that must be linked for them to be joined,
   *     from 0 to 1
   */
  Division(double density) {
    this.density = density;
  }

  private static String least(Tie tie) {
    return tie.one().compareTo(tie.other()) <= 0 ? tie.one() : tie.other();
  }

  private static String greatest(Tie tie) {
    return tie.opposite(least(tie));
  }

  List<Grouping.Group> of(Component component) {
    Map<String, Part> parts = new HashMap<>();
    component.tellings().values().forEach(t -> parts.put(t.claim(), new Part(t)));
    component.links().forEach(link -> addTo(parts, link));
    component.ties().stream().filter(t -> !t.together()).forEach(tie -> keepApart(tie, parts));
    component.ties().stream()
        .filter(Tie::together)
        .sorted(BY_CLAIMS)
        .forEach(tie -> join(tie.one(), tie.other(), parts, true));
    component.links().stream()
        .sorted(BEST_FIRST)
        .forEach(link -> join(link.one(), link.other(), parts, false));
    return new HashSet<>(parts.values()).stream().map(Part::group).toList();
  }

  private static void addTo(Map<String, Part> parts, Link link) {
    Part one = parts.get(link.one());
    Part other = parts.get(link.other());
    if (one != null && other != null) {
      one.linked.add(link.other());
      other.linked.add(link.one());
    }
  }

  private static void keepApart(Tie tie, Map<String, Part> parts) {
    Part one = parts.get(tie.one());
    Part other = parts.get(tie.other());
    if (one != null && other != null) {
      one.apart.add(tie.other());
      other.apart.add(tie.one());
    }
  }

  private void join(String a, String b, Map<String, Part> parts, boolean byHand) {
    Part one = parts.get(a);
    Part other = parts.get(b);
    if (one == null || other == null || one == other || one.mustStayApart(other)) {
      return;
    }
    if (!byHand && !one.admits(other, density)) {
      return;
    }
    Part into = one.tellings.size() >= other.tellings.size() ? one : other;
    Part from = into == one ? other : one;
    into.absorb(from);
    from.tellings.forEach(t -> parts.put(t.claim(), into));
  }

  /** An event in the making. */
  private static final class Part {

    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> sentences = new HashSet<>();
    private final Set<String> apart = new HashSet<>();

    /** The claims at the other ends of its links, one entry for each link. */
    private final List<String> linked = new ArrayList<>();

    private int from = Telling.EVER_BEFORE;
    private int to = Telling.EVER_AFTER;

    Part(Telling telling) {
      tellings.add(telling);
      sentences.add(telling.article() + ' ' + telling.sentence());
      if (telling.isTimed()) {
        from = telling.from();
        to = telling.to();
      }
    }

    boolean mustStayApart(Part other) {
      return other.tellings.stream().anyMatch(t -> apart.contains(t.claim()));
    }

    /** Whether times have a day in common, no sentence tells both, and enough pairs are linked. */
    boolean admits(Part other, double density) {
      if (Math.max(from, other.from) > Math.min(to, other.to) + DISPUTED
          || other.sentences.stream().anyMatch(sentences::contains)) {
        return false;
      }
      Set<String> own = new HashSet<>();
      tellings.forEach(t -> own.add(t.claim()));
      long links = other.linked.stream().filter(own::contains).count();
      return links >= density * tellings.size() * other.tellings.size();
    }

    void absorb(Part other) {
      tellings.addAll(other.tellings);
      sentences.addAll(other.sentences);
      apart.addAll(other.apart);
      linked.addAll(other.linked);
      from = Math.max(from, other.from);
      to = Math.min(to, other.to);
    }

    Grouping.Group group() {
      tellings.sort(Order.OF_TELLINGS);
      return new Grouping.Group(
          Order.eventId(tellings.get(0).claim()), tellings.stream().map(Telling::claim).toList());
    }
  }
}
