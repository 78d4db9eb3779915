package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.segun.ledger.link.Party;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.link.Voice;
import org.segun.model.Place;

/** Columns of the registers of transfers, meetings and sanctions. */
final class RegisterColumns {

  private RegisterColumns() {}

  static List<Column<EventRow>> transfers() {
    List<Column<EventRow>> columns = new ArrayList<>();
    columns.addAll(party("supplier", "who sends or sells", r -> r.sum().actors()));
    columns.addAll(party("recipient", "who gets it", r -> r.sum().recipients()));
    columns.add(goods("goods", "What moves, as told most often.", EventColumns::words));
    columns.add(goods("class", "Its class, in the same order.", g -> Told.lower(g.kind())));
    columns.add(
        goods(
            "quantity",
            "Its range over all tellings, - where none is told.",
            EventColumns::quantity));
    columns.addAll(when());
    columns.add(route());
    columns.add(
        Column.text(
            "means",
            "By what it goes: modes, then ships with flag and IMO number.",
            r -> Told.joined(means(r))));
    columns.addAll(told());
    return List.copyOf(columns);
  }

  static List<Column<EventRow>> meetings() {
    List<Column<EventRow>> columns = new ArrayList<>();
    columns.addAll(party("who", "who meets, visits or talks", r -> r.sum().actors()));
    columns.addAll(party("host", "who is visited", r -> r.sum().recipients()));
    columns.add(modes("How: visit third-party multilateral phone."));
    columns.add(contexts());
    columns.addAll(when());
    columns.add(places());
    columns.addAll(told());
    return List.copyOf(columns);
  }

  static List<Column<EventRow>> sanctions() {
    List<Column<EventRow>> columns = new ArrayList<>();
    columns.addAll(party("by", "who reduces relations", r -> r.sum().actors()));
    columns.addAll(party("against", "against whom", r -> r.sum().recipients()));
    columns.add(modes("How: convict expel withdraw discontinue."));
    columns.add(contexts());
    columns.add(goods("goods", "What is held back, where it is told.", EventColumns::words));
    columns.addAll(when());
    columns.add(places());
    columns.addAll(told());
    return List.copyOf(columns);
  }

  private static List<Column<EventRow>> party(
      String name, String meaning, Function<EventRow, List<Party>> parties) {
    return List.of(
        Column.text(
            name, "Names of " + meaning + ".", r -> Told.joined(parties.apply(r), Party::name)),
        Column.text(
            name + "_code",
            "Their states, in the same order.",
            r -> Told.joined(parties.apply(r), Party::code)));
  }

  private static Column<EventRow> goods(
      String name, String meaning, Function<org.segun.ledger.link.ToldGoods, String> value) {
    return Column.text(name, meaning, r -> Told.joined(r.sum().goods(), value));
  }

  private static Column<EventRow> modes(String meaning) {
    return Column.text("mode", meaning, r -> Told.joined(r.sum().modes()));
  }

  private static Column<EventRow> contexts() {
    return Column.text("contexts", "PLOVER's contexts.", r -> Told.joined(r.sum().contexts()));
  }

  private static Column<EventRow> places() {
    return Column.text(
        "place",
        "Where, with the country.",
        r -> Told.joined(r.sum().places(), RegisterColumns::place));
  }

  private static String place(ToldPlace place) {
    return place.name() + " [" + place.country() + "]";
  }

  /** From, via, to; places of which no more is known than that they are there come last. */
  private static Column<EventRow> route() {
    return Column.text(
        "route",
        "From, via, to, with the country; a place that is only named comes last.",
        r -> {
          List<String> stations = new ArrayList<>();
          for (Place.Role role : List.of(Place.Role.FROM, Place.Role.VIA, Place.Role.TO)) {
            r.places(role).forEach(p -> stations.add(Told.lower(role) + " " + place(p)));
          }
          r.places(Place.Role.AT).forEach(p -> stations.add("at " + place(p)));
          return Told.joined(stations);
        });
  }

  private static List<String> means(EventRow row) {
    List<String> means = new ArrayList<>(row.sum().modes());
    FtmEvents.ships(row).stream().map(Ships::described).distinct().forEach(means::add);
    return means;
  }

  private static List<Column<EventRow>> when() {
    return List.of(
        Column.text(
            "when",
            "The window that all timed tellings allow, EDTF.",
            r -> r.sum().time().map(Object::toString).orElse("")),
        Column.text("from_day", "Its first day.", r -> Told.first(r.sum().time())),
        Column.text("to_day", "Its last day.", r -> Told.last(r.sum().time())));
  }

  private static List<Column<EventRow>> told() {
    return List.of(
        Column.text(
            "status",
            "asserted, denied, disputed (both), or hedged: possible, planned, asked for.",
            RegisterColumns::status),
        Column.text(
            "claimed_by",
            "Who asserts or hedges it, with the state.",
            r -> Told.joined(claiming(r))),
        Column.text(
            "denied_by", "Who denies it, likewise.", r -> Told.joined(named(r, r.sum().denying()))),
        Column.whole(
            "independent",
            "Voices that do not go back to one another.",
            r -> String.valueOf(r.sum().independentSources())),
        Column.text(
            "first_seen",
            "Date of the first article, EDTF.",
            r -> r.sum().firstTold().map(Object::toString).orElse("")),
        Column.text(
            "last_seen",
            "Date of the latest article, EDTF.",
            r -> r.sum().lastTold().map(Object::toString).orElse("")),
        Column.whole(
            "tellings", "How many claims.", r -> String.valueOf(r.event().claims().size())),
        Column.text(
            "sources", "Addresses of the articles, else their ids.", r -> Told.joined(r.urls())),
        Column.text("event", "Id of the event.", r -> r.event().id()));
  }

  static String status(EventRow row) {
    boolean asserted = !row.sum().asserting().isEmpty();
    boolean denied = !row.sum().denying().isEmpty();
    if (asserted && denied) {
      return "disputed";
    }
    return asserted ? "asserted" : denied ? "denied" : "hedged";
  }

  private static List<String> claiming(EventRow row) {
    List<Voice> voices = new ArrayList<>(row.sum().asserting());
    voices.addAll(row.sum().hedging());
    return named(row, voices);
  }

  private static List<String> named(EventRow row, List<Voice> voices) {
    return voices.stream()
        .map(v -> row.name(v) + (v.cited() ? " [" + v.code() + "]" : ""))
        .distinct()
        .toList();
  }
}
