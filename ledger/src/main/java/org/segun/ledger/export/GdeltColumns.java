package org.segun.ledger.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.segun.ledger.link.Party;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.model.Claim;
import org.segun.model.Place;

/** The 61 columns of GDELT 2.0's table of events. */
final class GdeltColumns {

  private final Cameo cameo = new Cameo();
  private final GdeltValues values = new GdeltValues();

  static List<Column<EventRow>> all() {
    return new GdeltColumns().columns();
  }

  private List<Column<EventRow>> columns() {
    List<Column<EventRow>> columns = new ArrayList<>(days());
    columns.addAll(actor("Actor1", r -> r.sum().actors().stream().findFirst()));
    columns.addAll(actor("Actor2", GdeltColumns::other));
    columns.addAll(action());
    columns.addAll(geo("Actor1Geo", "place that it comes from", r -> first(r, Place.Role.FROM)));
    columns.addAll(geo("Actor2Geo", "place that it goes to", r -> first(r, Place.Role.TO)));
    columns.addAll(geo("ActionGeo", "place of the event", EventRow::mainPlace));
    columns.add(
        Column.whole(
            "DATEADDED",
            "When the ledger had it, YYYYMMDDHHMMSS, UTC.",
            r -> GdeltValues.stamp(r.firstClaim())));
    columns.add(
        Column.text(
            "SOURCEURL", "Address of the first article, else its id.", r -> r.urls().get(0)));
    return List.copyOf(columns);
  }

  private static List<Column<EventRow>> days() {
    return List.of(
        Column.whole(
            "GlobalEventID",
            "A whole number made of the event's id, stable.",
            r -> GdeltValues.id(r.event().id())),
        day("Day", "First day of its time, else of publication, YYYYMMDD.", "%tY%<tm%<td"),
        day("MonthYear", "YYYYMM.", "%tY%<tm"),
        day("Year", "YYYY.", "%tY"),
        Column.number(
            "FractionDate",
            "Year and part of it.",
            r -> GdeltValues.day(r).map(GdeltValues::fraction).orElse("")));
  }

  private static Column<EventRow> day(String name, String meaning, String format) {
    return Column.whole(
        name,
        meaning,
        r ->
            GdeltValues.day(r)
                .map((LocalDate d) -> String.format(Locale.ROOT, format, d))
                .orElse(""));
  }

  /** To whom it is done; where nobody is, the second who does it, as in a meeting. */
  private static Optional<Party> other(EventRow row) {
    return row.sum().recipients().stream()
        .findFirst()
        .or(() -> row.sum().actors().stream().skip(1).findFirst());
  }

  private List<Column<EventRow>> actor(String who, Function<EventRow, Optional<Party>> party) {
    String none = "not read.";
    return List.of(
        actor(who + "Code", "State and role, as CAMEO joins them.", party, values::code),
        actor(who + "Name", "Name in capitals.", party, p -> p.name().toUpperCase(Locale.ROOT)),
        actor(who + "CountryCode", "State, three letters.", party, GdeltValues::country),
        Column.blank(who + "KnownGroupCode", none),
        Column.blank(who + "EthnicCode", none),
        Column.blank(who + "Religion1Code", none),
        Column.blank(who + "Religion2Code", none),
        actor(
            who + "Type1Code",
            "Role: CAMEO's for its PLOVER sector, or IGO NGO MNC.",
            party,
            values::type),
        Column.blank(who + "Type2Code", none),
        Column.blank(who + "Type3Code", none));
  }

  private static Column<EventRow> actor(
      String name,
      String meaning,
      Function<EventRow, Optional<Party>> party,
      Function<Party, String> value) {
    return Column.text(name, meaning, r -> party.apply(r).map(value).orElse(""));
  }

  private List<Column<EventRow>> action() {
    return List.of(
        Column.whole(
            "IsRootEvent",
            "1 where it stands in the first paragraph of an article.",
            r -> r.event().claims().stream().anyMatch(GdeltColumns::leads) ? "1" : "0"),
        Column.text("EventCode", "CAMEO's code for type and mode.", r -> cameo.of(r).event()),
        Column.text("EventBaseCode", "Its first three digits.", r -> cameo.of(r).base()),
        Column.text("EventRootCode", "Its first two digits.", r -> cameo.of(r).root()),
        Column.whole(
            "QuadClass",
            "From 1 to 4, by the root of the code.",
            r -> String.valueOf(cameo.of(r).quad())),
        Column.number(
            "GoldsteinScale", "From -10 to 10, by the code.", r -> cameo.of(r).goldstein()),
        Column.whole(
            "NumMentions",
            "How many claims tell it.",
            r -> String.valueOf(r.event().claims().size())),
        Column.whole("NumSources", "How many outlets.", r -> String.valueOf(r.outlets().size())),
        Column.whole("NumArticles", "How many articles.", r -> String.valueOf(r.articles().size())),
        Column.blank("AvgTone", "tone is not read."));
  }

  private static boolean leads(Claim claim) {
    String text = claim.article().article().text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    return end < 0 || claim.mention().trigger().span().start() < end;
  }

  private static Optional<ToldPlace> first(EventRow row, Place.Role role) {
    return row.places(role).stream().findFirst();
  }

  private List<Column<EventRow>> geo(
      String which, String meaning, Function<EventRow, Optional<ToldPlace>> place) {
    return List.of(
        geo(
            which + "_Type",
            Kind.WHOLE,
            "1 country, 2 region and 3 town of the United States, 4 town and 5 region elsewhere.",
            place,
            GdeltValues::geoType),
        geo(which + "_Fullname", Kind.TEXT, "Name of the " + meaning + ".", place, ToldPlace::name),
        geo(which + "_CountryCode", Kind.TEXT, "FIPS 10-4.", place, values::fips),
        geo(
            which + "_ADM1Code",
            Kind.TEXT,
            "FIPS 10-4 of the country: regions have no code here.",
            place,
            values::fips),
        Column.blank(which + "_ADM2Code", "the gazetteer has no districts."),
        geo(
            which + "_Lat",
            Kind.NUMBER,
            "Degrees north.",
            place,
            p -> p.point().map(q -> Told.number(q.latitude())).orElse("")),
        geo(
            which + "_Long",
            Kind.NUMBER,
            "Degrees east.",
            place,
            p -> p.point().map(q -> Told.number(q.longitude())).orElse("")),
        Column.blank(
            which + "_FeatureID",
            "its ids are those of GNS and GNIS, the gazetteer's are GeoNames'."));
  }

  private static Column<EventRow> geo(
      String name,
      Kind kind,
      String meaning,
      Function<EventRow, Optional<ToldPlace>> place,
      Function<ToldPlace, String> value) {
    return new Column<>(name, kind, meaning, r -> place.apply(r).map(value).orElse(""));
  }
}
