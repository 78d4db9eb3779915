package org.segun.ledger.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;

/** Links over an index: each telling with its candidates, each component divided into events. */
final class Joining {

  private final Comparison comparison;
  private final Blocking blocking;
  private final Division division;
  private final ClaimIndex index;

  Joining(LinkRules rules, ClaimIndex index) {
    this.comparison = new Comparison(rules, rules.rarity());
    this.blocking = new Blocking(rules, rules.rarity());
    this.division = new Division(rules.number("density"));
    this.index = index;
  }

  Grouping add(Telling telling) {
    Set<String> touched = neighbours(telling.claim());
    putWithLinks(telling);
    touched.add(telling.claim());
    return around(touched);
  }

  Grouping remove(String claim) {
    Set<String> touched = neighbours(claim);
    index.remove(claim);
    return around(touched);
  }

  private void putWithLinks(Telling telling) {
    index.remove(telling.claim());
    for (Telling candidate : List.copyOf(index.candidates(blocking.keysOfCandidates(telling)))) {
      comparison.of(telling, candidate).ifPresent(index::put);
    }
    index.put(telling, blocking.keys(telling));
  }

  private Set<String> neighbours(String claim) {
    Set<String> neighbours = new TreeSet<>();
    index.links(claim).forEach(link -> neighbours.add(link.opposite(claim)));
    index.ties(claim).stream()
        .filter(Tie::together)
        .forEach(tie -> neighbours.add(tie.opposite(claim)));
    return neighbours;
  }

  /** The events of all claims that links or ties join to one of these. */
  Grouping around(Collection<String> claims) {
    Set<String> done = new LinkedHashSet<>();
    List<Grouping.Group> groups = new ArrayList<>();
    for (String claim : claims) {
      if (index.telling(claim).isPresent() && !done.contains(claim)) {
        Component component = component(claim);
        done.addAll(component.tellings().keySet());
        groups.addAll(division.of(component));
      }
    }
    return new Grouping(groups);
  }

  private Component component(String start) {
    Map<String, Telling> tellings = new LinkedHashMap<>();
    Set<Link> links = new LinkedHashSet<>();
    Set<Tie> ties = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String claim = open.pop();
      if (!tellings.containsKey(claim)) {
        index
            .telling(claim)
            .ifPresent(
                t -> {
                  tellings.put(claim, t);
                  links.addAll(index.links(claim));
                  ties.addAll(index.ties(claim));
                  open.addAll(neighbours(claim));
                });
      }
    }
    return new Component(tellings, List.copyOf(links), List.copyOf(ties));
  }

  List<Event> eventsOf(Collection<Claim> claims) {
    Map<String, Claim> byId = new HashMap<>();
    for (Claim claim : claims) {
      byId.put(claim.id(), claim);
      putWithLinks(Tellings.of(claim));
    }
    return around(new TreeSet<>(byId.keySet())).groups().stream()
        .sorted(Comparator.comparing(this::first, Order.OF_TELLINGS))
        .map(g -> event(g, byId))
        .toList();
  }

  private Telling first(Grouping.Group group) {
    return index.telling(group.claims().get(0)).orElseThrow();
  }

  private static Event event(Grouping.Group group, Map<String, Claim> byId) {
    List<Claim> members = new ArrayList<>();
    for (String id : group.claims()) {
      Claim claim = byId.get(id);
      if (claim != null) {
        members.add(claim);
      }
    }
    return new Event(group.event(), List.copyOf(members));
  }
}
