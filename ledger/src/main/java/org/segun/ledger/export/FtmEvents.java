package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.ledger.link.Contradiction;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.link.Voice;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.EventType;
import org.segun.model.Place;
import org.segun.model.Vessel;
import org.segun.world.Folding;

/** Events, shipments, ships, places and articles as FollowTheMoney's entities. */
final class FtmEvents {

  private final FtmNames names;

  FtmEvents(FtmNames names) {
    this.names = names;
  }

  static String id(StoredArticle article) {
    return "segun-" + article.id();
  }

  FtmEntity article(StoredArticle stored) {
    return new FtmEntity(id(stored), "Article")
        .with("title", stored.article().title())
        .with("name", stored.article().title())
        .with("language", language(stored))
        .with("publishedAt", stored.article().date().flatMap(FtmEvents::date))
        .with("publisher", stored.article().outlet())
        .with("sourceUrl", stored.article().url().filter(FtmEvents::isAddress))
        .with("fileName", stored.article().id());
  }

  private static String language(StoredArticle stored) {
    try {
      return new java.util.Locale(stored.article().language()).getISO3Language();
    } catch (java.util.MissingResourceException e) {
      return "";
    }
  }

  static boolean isAddress(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  /** A date that FollowTheMoney can hold: one of EDTF's that is a day, a month or a year. */
  private static Optional<String> date(Edtf date) {
    return date instanceof EdtfDate exact && exact.earliest().isPresent()
        ? Optional.of(
            switch (exact.precision()) {
              case DAY -> exact.earliest().get().toString();
              case MONTH -> exact.earliest().get().toString().substring(0, 7);
              case YEAR -> exact.earliest().get().toString().substring(0, 4);
              default -> exact.earliest().get().toString();
            })
        : date.earliest().map(Object::toString);
  }

  /** The event: a trip where a visit has both ends of its way, else an event. */
  FtmEntity event(EventRow row) {
    Optional<ToldPlace> from = row.places(Place.Role.FROM).stream().findFirst();
    Optional<ToldPlace> to = row.places(Place.Role.TO).stream().findFirst();
    boolean trip = row.sum().modes().contains("visit") && from.isPresent() && to.isPresent();
    FtmEntity event = new FtmEntity("segun-" + row.event().id(), trip ? "Trip" : "Event");
    event.with("name", Route.title(row));
    if (trip) {
      event.with("startLocation", id(from.get())).with("endLocation", id(to.get()));
      ships(row).forEach(ship -> event.with("vehicle", id(ship)));
    }
    dated(event, row);
    for (ToldPlace place : row.sum().places()) {
      event.with("location", place.name()).with("country", names.country(place.country()));
    }
    row.sum().actors().forEach(p -> event.with("involved", FtmParties.id(p)));
    row.sum().recipients().forEach(p -> event.with("involved", FtmParties.id(p)));
    row.sum().modes().forEach(m -> event.with("keywords", m));
    row.sum().contexts().forEach(c -> event.with("keywords", c));
    row.event().claims().forEach(c -> event.with("proof", id(c.article())));
    row.sum().voices().forEach(v -> event.with("notes", note(row, v)));
    row.sum().contradictions().stream()
        .map(Contradiction::why)
        .forEach(why -> event.with("notes", why));
    return event;
  }

  private static void dated(FtmEntity entity, EventRow row) {
    Optional<Edtf> when = row.sum().time();
    entity.with("startDate", Told.first(when)).with("endDate", Told.last(when));
    entity.with("date", when.filter(EdtfDate.class::isInstance).flatMap(FtmEvents::date));
    entity.with("summary", EventRow.sentence(row.firstClaim()));
    entity.with("recordId", row.event().id());
    row.articles().stream()
        .flatMap(a -> a.url().stream())
        .filter(FtmEvents::isAddress)
        .forEach(url -> entity.with("sourceUrl", url));
    row.articles().stream()
        .flatMap(a -> a.outlet().stream())
        .forEach(o -> entity.with("publisher", o));
  }

  private static String note(EventRow row, Voice voice) {
    return row.name(voice)
        + " "
        + Told.lower(voice.stance())
        + " it ("
        + voice.factuality().code()
        + ", claim "
        + voice.claim()
        + ")";
  }

  /** The shipment of a transfer. */
  Optional<FtmEntity> shipment(EventRow row) {
    if (row.sum().type() != EventType.TRANSFER) {
      return Optional.empty();
    }
    FtmEntity shipment =
        new FtmEntity("segun-shipment-" + row.event().id().substring(2), "EconomicActivity");
    row.sum().actors().forEach(p -> shipment.with("sender", FtmParties.id(p)));
    row.sum().recipients().forEach(p -> shipment.with("receiver", FtmParties.id(p)));
    row.sum()
        .goods()
        .forEach(
            g ->
                shipment.with(
                    "goodsDescription",
                    EventColumns.words(g) + " [" + EventColumns.quantity(g) + "]"));
    row.places(Place.Role.FROM)
        .forEach(p -> shipment.with("departureCountry", names.country(p.country())));
    row.places(Place.Role.TO)
        .forEach(p -> shipment.with("destinationCountry", names.country(p.country())));
    ships(row).forEach(ship -> shipment.with("transport", id(ship)));
    dated(shipment, row);
    row.sum().voices().forEach(v -> shipment.with("description", note(row, v)));
    return Optional.of(shipment);
  }

  static List<Vessel> ships(EventRow row) {
    return row.event().claims().stream().flatMap(c -> c.mention().vessels().stream()).toList();
  }

  private static String id(Vessel ship) {
    return FtmNames.id("ship", ship.imo().orElseGet(() -> Folding.key(ship.mention().text())));
  }

  FtmEntity ship(Vessel ship) {
    return new FtmEntity(id(ship), "Vessel")
        .with("name", ship.mention().text())
        .with("imoNumber", ship.imo())
        .with("flag", ship.flag().map(names::country));
  }

  private static String id(ToldPlace place) {
    return FtmNames.id("place", Folding.key(place.name()), place.country());
  }

  /** The places at both ends of a trip. */
  List<FtmEntity> addresses(EventRow row) {
    List<FtmEntity> addresses = new ArrayList<>();
    for (ToldPlace place : row.sum().places()) {
      addresses.add(
          new FtmEntity(id(place), "Address")
              .with("full", place.name())
              .with("country", names.country(place.country()))
              .with("latitude", place.point().map(p -> Told.number(p.latitude())))
              .with("longitude", place.point().map(p -> Told.number(p.longitude()))));
    }
    return addresses;
  }
}
