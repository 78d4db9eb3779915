package org.segun.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Towns and regions of the world by name: the files that {@code GazetteerWriter} made of GeoNames
 * and CLDR.
 *
 * <p>The unpacked bytes are kept as they are. A table of hashes says where in them a name begins; a
 * row is read only when its name is asked for. So 45,000 places load in some 30 ms and take 4 MB.
 */
final class Gazetteer {

  private static final List<String> FILES =
      List.of("gazetteer-cities.gz", "gazetteer-towns.gz", "gazetteer-regions.gz");

  private final byte[] text;
  private final int[] table;

  private Gazetteer(byte[] text) {
    this.text = text;
    this.table = new int[tableSize(text)];
    index();
  }

  static Gazetteer load() {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream(3_000_000);
    for (String file : FILES) {
      try (InputStream in = Gazetteer.class.getResourceAsStream("/org/segun/world/" + file)) {
        if (in == null) {
          throw new IllegalStateException("The built-in gazetteer " + file + " is missing.");
        }
        new GZIPInputStream(in, 1 << 16).transferTo(all);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Gazetteer(all.toByteArray());
  }

  /** A power of two at least twice the number of names. */
  private static int tableSize(byte[] text) {
    int names = 1;
    for (byte b : text) {
      if (b == '|' || b == '\n') {
        names++;
      }
    }
    return Integer.highestOneBit(names * 2) * 2;
  }

  private void index() {
    int at = 0;
    while (at < text.length) {
      int start = at;
      int hash = 0;
      while (text[at] != '|' && text[at] != '\t') {
        hash = hash * 31 + fold(text[at++]);
      }
      put(hash, start);
      if (text[at] == '\t') {
        while (text[at] != '\n') {
          at++;
        }
      }
      at++;
    }
  }

  private void put(int hash, int start) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = start + 1;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) * 0x9E3779B1 >>> 7 & (table.length - 1);
  }

  /**
   * What {@link org.segun.world.Folding} does to the names of the file, which are plain or stand
   * there folded too.
   */
  private static byte fold(byte b) {
    if (b >= 'A' && b <= 'Z') {
      return (byte) (b + 32);
    }
    return b == '-' || b == '.' || b == '\'' ? (byte) ' ' : b;
  }

  /**
   * The places of a folded name, greatest first as far as the files are sorted; none if it knows no
   * such name.
   */
  List<GazetteerRow> named(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (byte b : wanted) {
      hash = hash * 31 + b;
    }
    List<GazetteerRow> rows = List.of();
    for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
      if (isAt(wanted, table[slot] - 1)) {
        rows = rows.isEmpty() ? new ArrayList<>(2) : rows;
        rows.add(row(table[slot] - 1));
      }
    }
    return rows;
  }

  private boolean isAt(byte[] wanted, int start) {
    for (int i = 0; i < wanted.length; i++) {
      if (fold(text[start + i]) != wanted[i]) {
        return false;
      }
    }
    byte after = text[start + wanted.length];
    return after == '|' || after == '\t';
  }

  private GazetteerRow row(int at) {
    int start = at;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    int end = at;
    while (text[end] != '\n') {
      end++;
    }
    return GazetteerRow.of(new String(text, start, end - start, StandardCharsets.UTF_8));
  }
}
