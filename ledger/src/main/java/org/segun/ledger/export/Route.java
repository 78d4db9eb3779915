package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.ledger.link.ToldPlace;
import org.segun.model.Place;

/** What a map shows of an event: the points of its places, and the way from, via, to. */
final class Route {

  private Route() {}

  /** Places that lie on the map. */
  static List<ToldPlace> points(EventRow row) {
    return row.sum().places().stream().filter(p -> p.point().isPresent()).toList();
  }

  /** The way that it goes, two stations or more; empty where no way is told. */
  static List<ToldPlace> way(EventRow row) {
    Optional<ToldPlace> from = first(row, Place.Role.FROM);
    Optional<ToldPlace> to = first(row, Place.Role.TO);
    if (from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    List<ToldPlace> way = new ArrayList<>(List.of(from.get()));
    points(row).stream().filter(p -> p.role() == Place.Role.VIA).forEach(way::add);
    way.add(to.get());
    return way;
  }

  private static Optional<ToldPlace> first(EventRow row, Place.Role role) {
    return points(row).stream().filter(p -> p.role() == role).findFirst();
  }

  /** Who does what to whom, in one line. */
  static String title(EventRow row) {
    String who = Told.joined(row.sum().actors(), p -> p.name());
    String whom = Told.joined(row.sum().recipients(), p -> p.name());
    return row.sum().type().name()
        + (who.isEmpty() ? "" : " " + who)
        + (whom.isEmpty() ? "" : " \u2192 " + whom);
  }
}
