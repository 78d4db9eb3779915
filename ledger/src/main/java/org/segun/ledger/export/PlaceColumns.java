package org.segun.ledger.export;

import java.util.List;
import java.util.function.Function;
import org.segun.model.Place;

/** Where, in the table of claims. */
final class PlaceColumns {

  private PlaceColumns() {}

  static List<Column<ClaimRow>> all() {
    return List.of(
        places("places", "Names of its places.", p -> p.mention().text()),
        places("place_roles", "at, from, to or via, in the same order.", p -> Told.lower(p.role())),
        places("place_countries", "Their countries, in the same order.", Place::country),
        places(
            "place_precisions",
            "How exact they are: point town region country world_region unknown.",
            p -> p.precision().orElse("unknown")),
        Column.number("latitude", "Degrees north of its place.", r -> latitude(r)),
        Column.number("longitude", "Degrees east of its place.", r -> longitude(r)));
  }

  private static Column<ClaimRow> places(
      String name, String meaning, Function<Place, String> value) {
    return Column.text(name, meaning, r -> Told.joined(r.mention().places(), value));
  }

  private static String latitude(ClaimRow row) {
    return MentionColumns.main(row.mention().places())
        .flatMap(Place::point)
        .map(p -> Told.number(p.latitude()))
        .orElse("");
  }

  private static String longitude(ClaimRow row) {
    return MentionColumns.main(row.mention().places())
        .flatMap(Place::point)
        .map(p -> Told.number(p.longitude()))
        .orElse("");
  }
}
