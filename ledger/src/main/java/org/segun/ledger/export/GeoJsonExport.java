package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.model.Event;
import org.segun.model.Place;

/**
 * GeoJSON (RFC 7946): of each event a point for each of its places and a line for its way. Events
 * without a place on the map are left out.
 */
final class GeoJsonExport implements Export<Event> {

  private final List<Column<EventRow>> columns = EventColumns.all();
  private final Json json;
  private long leftOut;

  GeoJsonExport(OutputStream out) throws IOException {
    this.json = new Json(out);
    json.object().text("type", "FeatureCollection").array("features");
  }

  @Override
  public void add(Event event) throws IOException {
    EventRow row = EventRow.of(event);
    List<ToldPlace> points = Route.points(row);
    if (points.isEmpty()) {
      leftOut++;
      return;
    }
    for (ToldPlace place : points) {
      point(row, place);
    }
    List<ToldPlace> way = Route.way(row);
    if (!way.isEmpty()) {
      way(row, way);
    }
  }

  private void point(EventRow row, ToldPlace place) throws IOException {
    Place.Point point = place.point().orElseThrow();
    json.line().object().text("type", "Feature").object("geometry").text("type", "Point");
    json.array("coordinates");
    json.number(point.longitude()).number(point.latitude());
    json.endArray().endObject();
    json.object("properties");
    json.text("place", place.name()).text("role", Told.lower(place.role()));
    json.text("country", place.country()).text("precision", place.precision());
    if (point.geonames() != 0) {
      json.number("geonames", point.geonames());
    }
    properties(row);
    json.endObject().endObject();
  }

  private void way(EventRow row, List<ToldPlace> way) throws IOException {
    json.line().object().text("type", "Feature").object("geometry").text("type", "LineString");
    json.array("coordinates");
    for (ToldPlace station : way) {
      Place.Point point = station.point().orElseThrow();
      json.position(point.longitude(), point.latitude());
    }
    json.endArray().endObject();
    json.object("properties").text("role", "route");
    json.texts("stations", way.stream().map(ToldPlace::name).toList());
    properties(row);
    json.endObject().endObject();
  }

  private void properties(EventRow row) throws IOException {
    for (Column<EventRow> column : columns) {
      if (!column.name().equals("latitude") && !column.name().equals("longitude")) {
        property(column, column.cell(row));
      }
    }
  }

  private void property(Column<EventRow> column, String cell) throws IOException {
    if (column.kind() == Kind.TEXT) {
      json.text(column.name(), cell);
    } else if (!cell.isEmpty()) {
      json.number(column.name(), Double.parseDouble(cell));
    }
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    json.endArray().endObject().line().flush();
  }
}
