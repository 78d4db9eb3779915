package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.model.Event;
import org.segun.model.Place;

/**
 * KML 2.2: of each event a point for each of its places and a line for its way, with the days that
 * it may cover. Events without a place on the map are left out.
 */
final class KmlExport implements Export<Event> {

  private final List<Column<EventRow>> columns = EventColumns.all();
  private final Xml xml;
  private long leftOut;

  KmlExport(OutputStream out) throws IOException {
    this.xml = Xml.document(out);
    xml.start("kml", "xmlns", "http://www.opengis.net/kml/2.2").start("Document");
    xml.text("name", "segun");
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
      placemark(row, place.name(), Told.lower(place.role()), place.precision().orElse("unknown"));
      xml.start("Point").text("coordinates", coordinates(place)).end().end();
    }
    List<ToldPlace> way = Route.way(row);
    if (!way.isEmpty()) {
      String stations = way.stream().map(ToldPlace::name).collect(Collectors.joining(" \u2192 "));
      placemark(row, stations, "route", "");
      String line = way.stream().map(KmlExport::coordinates).collect(Collectors.joining(" "));
      xml.start("LineString").text("tessellate", "1").text("coordinates", line).end().end();
    }
  }

  /** Begins a placemark; its geometry is to follow. */
  private void placemark(EventRow row, String place, String role, String precision)
      throws IOException {
    xml.line().start("Placemark").text("name", Route.title(row));
    xml.text("description", EventRow.sentence(row.firstClaim()));
    String from = Told.first(row.when());
    String to = Told.last(row.when());
    if (!from.isEmpty() || !to.isEmpty()) {
      xml.start("TimeSpan").text("begin", from).text("end", to).end();
    }
    xml.start("ExtendedData");
    data("place", place);
    data("role", role);
    data("precision", precision);
    for (Column<EventRow> column : columns) {
      data(column.name(), column.cell(row));
    }
    xml.end();
  }

  private void data(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.start("Data", "name", name).text("value", value).end();
    }
  }

  private static String coordinates(ToldPlace place) {
    Place.Point point = place.point().orElseThrow();
    return Told.number(point.longitude()) + "," + Told.number(point.latitude());
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
