package org.segun.ledger.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.segun.edtf.Edtf;
import org.segun.ledger.link.Party;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.model.Event;
import org.segun.lexicon.Table;

/**
 * The columns of ACLED: one row an event that somebody tells as a fact, of the kinds that ACLED
 * gathers; all others are left out.
 */
final class AcledColumns {

  /** An event and what ACLED calls it. */
  record Row(EventRow row, Table.Row kind) {

    Optional<Party> first() {
      return row.sum().actors().stream().findFirst();
    }

    Optional<Party> second() {
      return row.sum().recipients().stream()
          .findFirst()
          .or(() -> row.sum().actors().stream().skip(1).findFirst());
    }
  }

  private static final String UNREAD = "not read.";

  private final Map<String, String> numbers =
      Registers.column("country-codes.tsv", "code", "numeric");
  private final Map<String, String> kinds = Registers.column("sectors.tsv", "sector", "acled");
  private final Map<String, String> names = Registers.worldColumn("countries.tsv", "code", "en");
  private final List<Table.Row> types = Registers.rows("acled.tsv");

  /** The event in ACLED's terms; none where it is no subject of ACLED's. */
  List<Row> rows(Event event) {
    EventRow row = EventRow.of(event);
    if (!row.isToldAsFact()) {
      return List.of();
    }
    return types.stream()
        .filter(t -> fits(t, row))
        .findFirst()
        .map(t -> List.of(new Row(row, t)))
        .orElse(List.of());
  }

  private boolean fits(Table.Row type, EventRow row) {
    String mode = type.get("mode");
    return type.get("type").equals(row.sum().type().name())
        && (mode.isEmpty() || row.sum().modes().contains(mode))
        && (type.get("target").isEmpty() || isCivilian(row));
  }

  private boolean isCivilian(EventRow row) {
    List<Party> targets = row.sum().recipients();
    return !targets.isEmpty() && targets.stream().allMatch(p -> kind(p).equals("Civilians"));
  }

  private String kind(Party party) {
    return party.sector().map(s -> kinds.getOrDefault(s, "")).orElse("");
  }

  List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>(what());
    columns.addAll(who());
    columns.addAll(where());
    columns.addAll(told());
    return List.copyOf(columns);
  }

  private List<Column<Row>> what() {
    return List.of(
        Column.text(
            "event_id_cnty",
            "State of its place and the digits of the event's id, stable.",
            r -> country(r) + r.row().event().id().substring(2)),
        Column.text(
            "event_date",
            "First day of its time, else of publication.",
            r -> GdeltValues.day(r.row()).map(LocalDate::toString).orElse("")),
        Column.whole(
            "year",
            "Its year.",
            r -> GdeltValues.day(r.row()).map(d -> String.valueOf(d.getYear())).orElse("")),
        Column.whole(
            "time_precision", "1 a day, 2 a week, 3 more.", r -> precision(r.row().when())),
        Column.text("disorder_type", "ACLED's.", r -> r.kind().get("disorder_type")),
        Column.text(
            "event_type", "ACLED's, by PLOVER's type and mode.", r -> r.kind().get("event_type")),
        Column.text("sub_event_type", "ACLED's, likewise.", r -> r.kind().get("sub_event_type")));
  }

  private static String precision(Optional<Edtf> when) {
    Optional<LocalDate> from = when.flatMap(Edtf::earliest);
    Optional<LocalDate> to = when.flatMap(Edtf::latest);
    if (from.isEmpty() || to.isEmpty()) {
      return "3";
    }
    long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
    return days == 1 ? "1" : days <= 7 ? "2" : "3";
  }

  private List<Column<Row>> who() {
    return List.of(
        Column.text(
            "actor1", "The first of those who do it.", r -> r.first().map(Party::name).orElse("")),
        Column.text("assoc_actor_1", "The others.", r -> others(r.row().sum().actors())),
        Column.text(
            "inter1",
            "Kind of actor1, by its PLOVER sector.",
            r -> r.first().map(this::kind).orElse("")),
        Column.text(
            "actor2",
            "The first of those to whom it is done.",
            r -> r.second().map(Party::name).orElse("")),
        Column.text("assoc_actor_2", "The others.", r -> others(r.row().sum().recipients())),
        Column.text("inter2", "Kind of actor2.", r -> r.second().map(this::kind).orElse("")),
        Column.text("interaction", "Both kinds.", r -> interaction(r)),
        Column.text(
            "civilian_targeting",
            "Set where all to whom it is done are civilians.",
            r -> isCivilian(r.row()) ? "Civilian targeting" : ""));
  }

  private static String others(List<Party> parties) {
    return Told.joined(parties.stream().skip(1).map(Party::name).toList());
  }

  private String interaction(Row row) {
    String one = row.first().map(this::kind).orElse("");
    String other = row.second().map(this::kind).orElse("");
    return one.isEmpty() || other.isEmpty() ? one + other : one + "-" + other;
  }

  private List<Column<Row>> where() {
    return List.of(
        Column.whole(
            "iso",
            "State of its place, ISO 3166-1 numeric.",
            r -> numbers.getOrDefault(country(r), "")),
        Column.blank("region", "ACLED's regions are its own."),
        Column.text(
            "country", "State of its place, in English.", r -> names.getOrDefault(country(r), "")),
        place(
            "admin1",
            "Its name where it is a region.",
            p -> p.precision().filter("region"::equals).map(t -> p.name()).orElse("")),
        Column.blank("admin2", UNREAD),
        Column.blank("admin3", UNREAD),
        place("location", "Name of its place.", ToldPlace::name),
        Column.number("latitude", "Degrees north.", r -> EventColumns.latitude(r.row())),
        Column.number("longitude", "Degrees east.", r -> EventColumns.longitude(r.row())),
        new Column<>(
            "geo_precision",
            Kind.WHOLE,
            "1 a place, 2 a region, 3 a country.",
            r -> r.row().mainPlace().map(AcledColumns::geoPrecision).orElse("")));
  }

  private static Column<Row> place(String name, String meaning, Function<ToldPlace, String> value) {
    return Column.text(name, meaning, r -> r.row().mainPlace().map(value).orElse(""));
  }

  private static String country(Row row) {
    return row.row().mainPlace().map(ToldPlace::country).orElse("");
  }

  private static String geoPrecision(ToldPlace place) {
    return switch (place.precision().orElse("")) {
      case "point", "town" -> "1";
      case "region" -> "2";
      default -> "3";
    };
  }

  private static List<Column<Row>> told() {
    return List.of(
        Column.text("source", "Who published it.", r -> Told.joined(r.row().outlets())),
        Column.blank("source_scale", UNREAD),
        Column.text(
            "notes",
            "The sentence of the first claim.",
            r -> EventRow.sentence(r.row().firstClaim())),
        Column.blank("fatalities", "the dead are not counted; blank is not none."),
        Column.whole(
            "timestamp",
            "When the ledger last had a claim of it, seconds since 1970.",
            r ->
                String.valueOf(
                    r.row().event().claims().stream()
                        .mapToLong(c -> c.article().added().getEpochSecond())
                        .max()
                        .orElse(0))));
  }
}
