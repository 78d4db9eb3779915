package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.segun.ledger.link.Contradiction;
import org.segun.ledger.link.Party;
import org.segun.ledger.link.ToldGoods;
import org.segun.ledger.link.ToldPlace;
import org.segun.model.Place;

/** The table of events: one row a happening, over all its tellings. */
final class EventColumns {

  private EventColumns() {}

  static List<Column<EventRow>> all() {
    List<Column<EventRow>> columns = new ArrayList<>();
    columns.addAll(what());
    columns.addAll(parties("actor", "who does it", r -> r.sum().actors()));
    columns.addAll(parties("recipient", "to whom it is done", r -> r.sum().recipients()));
    columns.addAll(where());
    columns.addAll(goods());
    columns.addAll(voices());
    return List.copyOf(columns);
  }

  private static List<Column<EventRow>> what() {
    return List.of(
        Column.text("event", "Id of the event in the ledger.", r -> r.event().id()),
        Column.text("type", "What happens, as most tellings have it.", r -> r.sum().type().name()),
        Column.text("modes", "PLOVER's modes.", r -> Told.joined(r.sum().modes())),
        Column.text("contexts", "PLOVER's contexts.", r -> Told.joined(r.sum().contexts())),
        Column.whole(
            "quad",
            "Quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.",
            r -> String.valueOf(Quad.of(r.sum().type()).number())),
        Column.text(
            "time",
            "When, as all timed tellings allow, EDTF.",
            r -> r.sum().time().map(Object::toString).orElse("")),
        Column.text("time_from", "First day of it.", r -> Told.first(r.sum().time())),
        Column.text("time_to", "Last day of it.", r -> Told.last(r.sum().time())));
  }

  private static List<Column<EventRow>> parties(
      String name, String meaning, Function<EventRow, List<Party>> parties) {
    return List.of(
        Column.text(
            name + "s",
            "Names of " + meaning + ", those told most often first.",
            r -> Told.joined(parties.apply(r), Party::name)),
        Column.text(
            name + "_codes",
            "Their states (ISO 3166-1 alpha-3) or IGO NGO MNC UNK, in the same order.",
            r -> Told.joined(parties.apply(r), Party::code)),
        Column.text(
            name + "_sectors",
            "Their PLOVER sectors, - where none is told.",
            r -> Told.joined(parties.apply(r), p -> p.sector().orElse("-"))));
  }

  private static List<Column<EventRow>> where() {
    return List.of(
        place("at", "Where it happens.", Place.Role.AT),
        place("from", "Where it comes from.", Place.Role.FROM),
        place("to", "Where it goes.", Place.Role.TO),
        place("via", "What it passes.", Place.Role.VIA),
        Column.text(
            "place_countries",
            "Countries of all its places.",
            r ->
                Told.joined(r.sum().places().stream().map(ToldPlace::country).distinct().toList())),
        Column.text(
            "place_precision",
            "How exact the point is: point town region country world_region unknown.",
            r -> r.mainPlace().flatMap(ToldPlace::precision).orElse("")),
        Column.number("latitude", "Degrees north.", EventColumns::latitude),
        Column.number("longitude", "Degrees east.", EventColumns::longitude));
  }

  static String latitude(EventRow row) {
    return row.mainPlace().flatMap(ToldPlace::point).map(p -> Told.number(p.latitude())).orElse("");
  }

  static String longitude(EventRow row) {
    return row.mainPlace()
        .flatMap(ToldPlace::point)
        .map(p -> Told.number(p.longitude()))
        .orElse("");
  }

  private static Column<EventRow> place(String name, String meaning, Place.Role role) {
    return Column.text(name, meaning, r -> Told.joined(r.places(role), ToldPlace::name));
  }

  private static List<Column<EventRow>> goods() {
    return List.of(
        goods("goods", "Goods or help, as told most often.", EventColumns::words),
        goods("goods_classes", "Their classes, in the same order.", g -> Told.lower(g.kind())),
        goods(
            "quantities",
            "Their quantities over all tellings, - where none is told.",
            EventColumns::quantity));
  }

  private static Column<EventRow> goods(
      String name, String meaning, Function<ToldGoods, String> value) {
    return Column.text(name, meaning, r -> Told.joined(r.sum().goods(), value));
  }

  static String words(ToldGoods goods) {
    return goods.words().isEmpty() ? Told.lower(goods.kind()) : goods.words().get(0);
  }

  static String quantity(ToldGoods goods) {
    String range = Told.range(goods.min(), goods.max());
    return range.isEmpty() ? "-" : range + goods.unit().map(u -> " " + u).orElse("");
  }

  private static List<Column<EventRow>> voices() {
    return List.of(
        Column.text(
            "asserted_by",
            "Who presents it as a fact or as probable.",
            r -> r.named(r.sum().asserting())),
        Column.text("denied_by", "Who says that it is not so.", r -> r.named(r.sum().denying())),
        Column.text(
            "hedged_by",
            "Who holds it possible, plans it or leaves it open.",
            r -> r.named(r.sum().hedging())),
        Column.whole(
            "independent_sources",
            "Voices that do not go back to one another.",
            r -> String.valueOf(r.sum().independentSources())),
        Column.whole(
            "tellings", "How many claims tell it.", r -> String.valueOf(r.event().claims().size())),
        Column.whole("articles", "In how many articles.", r -> String.valueOf(r.articles().size())),
        Column.text(
            "first_told",
            "Date of the earliest article, EDTF.",
            r -> r.sum().firstTold().map(Object::toString).orElse("")),
        Column.text(
            "last_told",
            "Date of the latest article, EDTF.",
            r -> r.sum().lastTold().map(Object::toString).orElse("")),
        Column.text(
            "contradictions",
            "Where its tellings cannot all be true.",
            r -> Told.joined(r.sum().contradictions(), Contradiction::why)),
        Column.text(
            "sources", "Addresses of the articles, else their ids.", r -> Told.joined(r.urls())),
        Column.text(
            "claims", "Ids of its claims.", r -> Told.joined(r.event().claims(), c -> c.id())));
  }
}
