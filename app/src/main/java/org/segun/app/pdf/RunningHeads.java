package org.segun.app.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes away what stands at the head or foot of page after page, and numbers of pages. */
final class RunningHeads {

  /** Lines at either end of a page that are looked at. */
  private static final int DEEP = 2;

  private static final int OFTEN = 3;

  private RunningHeads() {}

  /** The lines of all pages in one row; a page ends no paragraph. */
  static List<String> removed(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      ends(page).forEach(at -> counts.merge(shape(page.get(at)), 1, Integer::sum));
    }
    List<String> lines = new ArrayList<>();
    for (List<String> page : pages) {
      List<Integer> ends = ends(page);
      for (int i = 0; i < page.size(); i++) {
        String shape = shape(page.get(i));
        boolean running =
            ends.contains(i) && (shape.equals("#") || counts.getOrDefault(shape, 0) >= OFTEN);
        if (!running) {
          lines.add(page.get(i));
        }
      }
    }
    return lines;
  }

  /** Where the first and last lines with words stand. */
  private static List<Integer> ends(List<String> page) {
    List<Integer> full = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).isEmpty()) {
        full.add(i);
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < full.size(); i++) {
      if (i < DEEP || i >= full.size() - DEEP) {
        ends.add(full.get(i));
      }
    }
    return ends;
  }

  /** The line with one mark for every number, since the number of the page differs. */
  private static String shape(String line) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isDigit(c)) {
        shape.append(c);
      } else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
        shape.append('#');
      }
    }
    return shape.toString();
  }
}
