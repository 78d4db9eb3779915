package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.segun.model.EventMention;
import org.segun.model.Place;
import org.segun.world.Folding;

/** Places over all tellings: one for each role and name. */
final class PlacesTold {

  private PlacesTold() {}

  static List<ToldPlace> of(List<EventMention> mentions) {
    Map<String, List<Place>> byName = new TreeMap<>();
    for (EventMention mention : mentions) {
      Map<String, Place> own = new TreeMap<>();
      mention.places().forEach(p -> own.putIfAbsent(key(p), p));
      own.forEach((key, place) -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
    }
    return byName.values().stream()
        .map(PlacesTold::one)
        .sorted(
            Comparator.comparing((ToldPlace p) -> -p.tellings())
                .thenComparing(ToldPlace::role)
                .thenComparing(ToldPlace::name))
        .toList();
  }

  private static String key(Place place) {
    return place.role() + " " + place.country() + ' ' + Folding.key(place.mention().text());
  }

  private static ToldPlace one(List<Place> same) {
    Place first = same.get(0);
    Optional<Place> placed = same.stream().filter(p -> p.point().isPresent()).findFirst();
    return new ToldPlace(
        first.mention().text(),
        first.role(),
        first.country(),
        placed.flatMap(Place::point),
        placed.orElse(first).precision(),
        same.size());
  }
}
