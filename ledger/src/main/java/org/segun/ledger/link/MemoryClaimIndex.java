package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An index in memory. */
public final class MemoryClaimIndex implements ClaimIndex {

  private final Map<String, Telling> tellings = new HashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();
  private final Map<String, Set<Telling>> byKey = new HashMap<>();
  private final Map<String, Map<String, Link>> links = new HashMap<>();
  private final Map<String, Map<String, Tie>> ties = new HashMap<>();

  @Override
  public void put(Telling telling, Collection<String> under) {
    remove(telling.claim());
    tellings.put(telling.claim(), telling);
    keys.put(telling.claim(), List.copyOf(under));
    under.forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(telling));
  }

  @Override
  public void remove(String claim) {
    Telling telling = tellings.remove(claim);
    if (telling == null) {
      return;
    }
    keys.getOrDefault(claim, List.of()).forEach(key -> removeFrom(key, telling));
    keys.remove(claim);
    links(claim).forEach(link -> removeLink(link.opposite(claim), claim));
    links.remove(claim);
  }

  private void removeFrom(String key, Telling telling) {
    byKey.computeIfPresent(
        key,
        (k, under) -> {
          under.remove(telling);
          return under.isEmpty() ? null : under;
        });
  }

  private void removeLink(String claim, String other) {
    links.getOrDefault(claim, new HashMap<>()).remove(other);
  }

  @Override
  public Optional<Telling> telling(String claim) {
    return Optional.ofNullable(tellings.get(claim));
  }

  @Override
  public Collection<Telling> candidates(Collection<String> among) {
    Map<String, Telling> found = new LinkedHashMap<>();
    for (String key : among) {
      byKey.getOrDefault(key, Set.of()).forEach(t -> found.put(t.claim(), t));
    }
    return found.values();
  }

  @Override
  public void put(Link link) {
    links.computeIfAbsent(link.one(), k -> new HashMap<>()).put(link.other(), link);
    links.computeIfAbsent(link.other(), k -> new HashMap<>()).put(link.one(), link);
  }

  @Override
  public List<Link> links(String claim) {
    return new ArrayList<>(links.getOrDefault(claim, Map.of()).values());
  }

  @Override
  public List<Tie> ties(String claim) {
    return new ArrayList<>(ties.getOrDefault(claim, Map.of()).values());
  }

  @Override
  public void put(Tie tie) {
    ties.computeIfAbsent(tie.one(), k -> new HashMap<>()).put(tie.other(), tie);
    ties.computeIfAbsent(tie.other(), k -> new HashMap<>()).put(tie.one(), tie);
  }
}
