package org.segun.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a terminal whose rows come one by one: columns have their widths from the start, and
 * a cell that is too long goes on in the lines below.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST = 4;

  private final int[] widths;

  /**
   * @param widths of its columns, in columns of a terminal
   */
  TextTable(int[] widths) {
    this.widths = Arrays.stream(widths).map(w -> Math.max(LEAST, w)).toArray();
  }

  /** What the gaps between so many columns take. */
  static int gaps(int columns) {
    return GAP.length() * Math.max(0, columns - 1);
  }

  /** The lines of a row, each ended by a line break, cells made safe for a terminal. */
  String row(List<String> cells) {
    List<List<String>> broken = new ArrayList<>();
    int lines = 0;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = broken(Printable.line(cells.get(i)), widths[i]);
      broken.add(cell);
      lines = Math.max(lines, cell.size());
    }
    StringBuilder out = new StringBuilder();
    for (int line = 0; line < lines; line++) {
      out.append(line(broken, line).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private String line(List<List<String>> cells, int line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      out.append(i == 0 ? "" : GAP).append(part);
      out.append(" ".repeat(Math.max(0, widths[i] - Columns.of(part))));
    }
    return out.toString();
  }

  /** A line of dashes under each column. */
  String rule() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      out.append(i == 0 ? "" : GAP).append("\u2500".repeat(widths[i]));
    }
    return out.append('\n').toString();
  }

  /** Breaks between words; a word wider than the column is cut, best behind a slash. */
  private static List<String> broken(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String rest = word;
      if (!line.isEmpty() && Columns.of(line) + 1 + Columns.of(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (Columns.of(rest) > width) {
        int fitting = Columns.fitting(rest, width);
        int slash = rest.lastIndexOf('/', fitting - 1);
        int cut = slash > 0 ? slash + 1 : fitting;
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
