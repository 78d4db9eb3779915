package org.segun.place;

import java.util.Optional;
import org.segun.model.Place;

/**
 * One place of the gazetteer.
 *
 * @param name its first name
 * @param country ISO 3166-1 alpha-2
 * @param thousands people who live there, in thousands; 0 where that is not known
 * @param point where it lies; regions have none
 * @param region whether it is a part of a country and no town
 */
record GazetteerRow(
    String name, String country, int thousands, Optional<Place.Point> point, boolean region) {

  /**
   * Reads a line of the gazetteer: names, country and, for a town, latitude, longitude, thousands
   * of people and id.
   */
  static GazetteerRow of(String line) {
    String[] cells = line.split("\t");
    int bar = cells[0].indexOf('|');
    String name = bar < 0 ? cells[0] : cells[0].substring(0, bar);
    if (cells.length < 6) {
      return new GazetteerRow(name, cells[1], 0, Optional.empty(), true);
    }
    Place.Point point =
        new Place.Point(
            Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), Long.parseLong(cells[5]));
    return new GazetteerRow(name, cells[1], Integer.parseInt(cells[4]), Optional.of(point), false);
  }
}
