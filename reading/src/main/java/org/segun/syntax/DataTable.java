package org.segun.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a small table of a language's folder: tab-separated cells under one heading line, {@code #}
 * before remarks.
 */
final class DataTable {

  private DataTable() {}

  /** The rows below the heading, each with exactly {@code columns} cells. */
  static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    boolean heading = true;
    for (String line : lines("org/segun/" + file)) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(file + ": a row needs " + columns + " cells: " + line);
      }
      if (!heading) {
        rows.add(cells);
      }
      heading = false;
    }
    return rows;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = ModelFiles.open(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
