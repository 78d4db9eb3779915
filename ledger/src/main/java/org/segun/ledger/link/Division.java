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
 * together which must stay apart. Links are taken in an order that the links themselves give, so
 * the result does not depend on the order in which they were found.
 */
final class Division {

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  private static final Comparator<Tie> BY_CLAIMS =
      Comparator.comparing((Tie t) -> least(t)).thenComparing(Division::greatest);

  private static String least(Tie tie) {
    return tie.one().compareTo(tie.other()) <= 0 ? tie.one() : tie.other();
  }

  private static String greatest(Tie tie) {
    return tie.opposite(least(tie));
  }

  List<Grouping.Group> of(Component component) {
    Map<String, Part> parts = new HashMap<>();
    component.tellings().values().forEach(t -> parts.put(t.claim(), new Part(t)));
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

  private static void keepApart(Tie tie, Map<String, Part> parts) {
    Part one = parts.get(tie.one());
    Part other = parts.get(tie.other());
    if (one != null && other != null) {
      one.apart.add(tie.other());
      other.apart.add(tie.one());
    }
  }

  private static void join(String a, String b, Map<String, Part> parts, boolean byHand) {
    Part one = parts.get(a);
    Part other = parts.get(b);
    if (one == null || other == null || one == other || one.mustStayApart(other)) {
      return;
    }
    if (!byHand && !one.admits(other)) {
      return;
    }
    one.absorb(other);
    other.tellings.forEach(t -> parts.put(t.claim(), one));
  }

  /** An event in the making. */
  private static final class Part {

    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> apart = new HashSet<>();

    Part(Telling telling) {
      tellings.add(telling);
    }

    boolean mustStayApart(Part other) {
      return other.tellings.stream().anyMatch(t -> apart.contains(t.claim()));
    }

    boolean admits(Part other) {
      return true;
    }

    void absorb(Part other) {
      tellings.addAll(other.tellings);
      apart.addAll(other.apart);
    }

    Grouping.Group group() {
      tellings.sort(Order.OF_TELLINGS);
      return new Grouping.Group(
          Order.eventId(tellings.get(0).claim()), tellings.stream().map(Telling::claim).toList());
    }
  }
}
