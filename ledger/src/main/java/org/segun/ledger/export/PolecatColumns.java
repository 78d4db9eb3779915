package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.segun.edtf.Edtf;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTense;
import org.segun.model.EventTime;
import org.segun.model.Factuality;
import org.segun.model.Place;

/** The 40 columns of POLECAT, the data set coded in PLOVER: one row a claim. */
final class PolecatColumns {

  private static final String NO_REGISTER = "no register online is asked.";

  private final Cameo cameo = new Cameo();
  private final Map<String, String> cow = Registers.column("country-codes.tsv", "code", "cow");

  static List<Column<ClaimRow>> all() {
    return new PolecatColumns().columns();
  }

  private List<Column<ClaimRow>> columns() {
    List<Column<ClaimRow>> columns = new ArrayList<>(event());
    columns.addAll(party("Actor", r -> r.mention().actors()));
    columns.addAll(party("Recipient", r -> r.mention().recipients()));
    columns.addAll(place());
    columns.addAll(story());
    return List.copyOf(columns);
  }

  private List<Column<ClaimRow>> event() {
    return List.of(
        Column.text("Event ID", "Id of the claim.", r -> r.claim().id()),
        Column.text("Event Date", "First day of its time, else of publication.", r -> date(r)),
        Column.text("Event Type", "PLOVER's type, or TRANSFER.", r -> r.mention().type().name()),
        Column.text(
            "Event Mode",
            "PLOVER's mode, then its auxiliary modes negation, hypothetical and future.",
            r -> Told.joined(modes(r.mention()))),
        Column.number(
            "Intensity",
            "From -10 for conflict to 10 for cooperation, by the Goldstein scale of its CAMEO code.",
            r -> cameo.of(r.mention()).goldstein()),
        Column.text("Quad Code", "The class of event.", r -> Quad.of(r.mention().type()).label()),
        Column.text("Contexts", "PLOVER's contexts.", r -> Told.joined(r.mention().contexts())));
  }

  private static String date(ClaimRow row) {
    Optional<Edtf> time = row.mention().time().map(EventTime::value);
    return Told.first(time.filter(t -> t.earliest().isPresent()).or(() -> row.article().date()));
  }

  private static List<String> modes(EventMention mention) {
    List<String> modes = new ArrayList<>(mention.modes());
    Factuality factuality = mention.factuality();
    if (factuality.code().endsWith("-")) {
      modes.add("negation");
    } else if (factuality == Factuality.POSSIBLE || factuality == Factuality.OPEN) {
      modes.add("hypothetical");
    }
    if (mention.tense() == EventTense.FUTURE) {
      modes.add("future");
    }
    return modes;
  }

  private List<Column<ClaimRow>> party(String who, Function<ClaimRow, List<Actor>> actors) {
    return List.of(
        Column.text(
            who + " Name", "Names.", r -> Told.joined(actors.apply(r), a -> a.mention().text())),
        Column.text(
            who + " Country",
            "States, ISO 3166-1 alpha-3; also IGO NGO MNC.",
            r -> Told.joined(actors.apply(r), PolecatColumns::country)),
        Column.text(
            who + " COW",
            "Their numbers in the Correlates of War.",
            r -> Told.joined(actors.apply(r), a -> cow.getOrDefault(a.code(), ""))),
        Column.text(
            "Primary " + who + " Sector",
            "PLOVER sector of the first.",
            r -> actors.apply(r).stream().findFirst().flatMap(Actor::sector).orElse("")),
        Column.text(
            who + " Sectors",
            "PLOVER sectors of all.",
            r -> Told.joined(actors.apply(r), a -> a.sector().orElse(""))),
        Column.blank(who + " Title", "titles are not kept apart from names."),
        Column.text(
            who + " Name Raw",
            "Names as the text has them.",
            r -> Told.joined(actors.apply(r), a -> a.mention().text())),
        Column.blank("Wikipedia " + who + " ID", NO_REGISTER));
  }

  private static String country(Actor actor) {
    return actor.code().equals(Actor.UNKNOWN) ? "" : actor.code();
  }

  private static List<Column<ClaimRow>> place() {
    return List.of(
        place("Placename", "Name of its place.", p -> p.mention().text()),
        place(
            "City",
            "The same where it is a town.",
            p -> p.precision().filter("town"::equals).map(t -> p.mention().text()).orElse("")),
        Column.blank("District", "the gazetteer has no districts."),
        place(
            "Province",
            "The same where it is a region of a country.",
            p -> p.precision().filter("region"::equals).map(t -> p.mention().text()).orElse("")),
        place(
            "Country",
            "ISO 3166-1 alpha-3.",
            p -> p.country().equals(Actor.UNKNOWN) ? "" : p.country()),
        Column.number("Latitude", "Degrees north.", r -> point(r, p -> Told.number(p.latitude()))),
        Column.number("Longitude", "Degrees east.", r -> point(r, p -> Told.number(p.longitude()))),
        Column.whole(
            "GeoNames ID",
            "Where the gazetteer knows it.",
            r -> point(r, p -> p.geonames() == 0 ? "" : String.valueOf(p.geonames()))),
        place("Raw Placename", "Name as the text has it.", p -> p.mention().text()),
        place(
            "Feature Type",
            "point town region country world_region.",
            p -> p.precision().orElse("")));
  }

  private static Column<ClaimRow> place(
      String name, String meaning, Function<Place, String> value) {
    return Column.text(
        name, meaning, r -> MentionColumns.main(r.mention().places()).map(value).orElse(""));
  }

  private static String point(ClaimRow row, Function<Place.Point, String> value) {
    return MentionColumns.main(row.mention().places()).flatMap(Place::point).map(value).orElse("");
  }

  private static List<Column<ClaimRow>> story() {
    return List.of(
        Column.text("Source", "Who published it.", r -> r.article().outlet().orElse("")),
        Column.text("Publication Date", "First day of it.", r -> Told.first(r.article().date())),
        Column.blank("Story People", "people are not told from bodies."),
        Column.blank("Story Organizations", "people are not told from bodies."),
        Column.text(
            "Story Locations",
            "All places of the event.",
            r -> Told.joined(r.mention().places(), p -> p.mention().text())),
        Column.text(
            "Language",
            "Of the article, in English.",
            r -> new Locale(r.article().language()).getDisplayLanguage(Locale.ENGLISH)),
        Column.text("Version", "Of the rules that read it.", r -> r.claim().article().rules()));
  }
}
