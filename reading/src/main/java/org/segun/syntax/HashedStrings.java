package org.segun.syntax;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Numbers by string, without the strings: a table of 64-bit hashes. It loads as fast as it can be
 * copied.
 *
 * <p>A string that is not in it may be taken for one that is with a chance of one in 10^13 for
 * tables of this size.
 */
final class HashedStrings {

  /** Answer for a string that is not in the table. */
  static final int ABSENT = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] values;
  private final int size;

  private HashedStrings(long[] keys, int[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
  }

  /** The table of {@code numbers}, which are not negative. */
  static HashedStrings of(Map<String, Integer> numbers) {
    int capacity = Integer.highestOneBit(Math.max(8, numbers.size())) * 4;
    HashedStrings table = new HashedStrings(new long[capacity], new int[capacity], numbers.size());
    numbers.forEach(table::put);
    return table;
  }

  private void put(String string, int value) {
    long hash = hash(string);
    int at = slot(hash);
    while (keys[at] != 0) {
      if (keys[at] == hash) {
        throw new IllegalStateException("Two strings have one hash: " + string);
      }
      at = at + 1 & keys.length - 1;
    }
    keys[at] = hash;
    values[at] = value;
  }

  int size() {
    return size;
  }

  /** The number of {@code string}, or {@link #ABSENT}. */
  int get(String string) {
    long hash = hash(string);
    for (int at = slot(hash); keys[at] != 0; at = at + 1 & keys.length - 1) {
      if (keys[at] == hash) {
        return values[at];
      }
    }
    return ABSENT;
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & keys.length - 1;
  }

  /** Never 0, which marks an empty slot. */
  private static long hash(String string) {
    long hash = MIX;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * MIX;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }

  /** How many bytes {@link #write} needs. */
  int bytes() {
    return 2 * Integer.BYTES + keys.length * (Long.BYTES + Integer.BYTES);
  }

  void write(ByteBuffer bytes) {
    bytes.putInt(size).putInt(keys.length);
    bytes.asLongBuffer().put(keys);
    bytes.position(bytes.position() + keys.length * Long.BYTES);
    bytes.asIntBuffer().put(values);
    bytes.position(bytes.position() + keys.length * Integer.BYTES);
  }

  static HashedStrings read(ByteBuffer bytes) {
    int size = bytes.getInt();
    int capacity = bytes.getInt();
    long[] keys = new long[capacity];
    int[] values = new int[capacity];
    bytes.asLongBuffer().get(keys);
    bytes.position(bytes.position() + capacity * Long.BYTES);
    bytes.asIntBuffer().get(values);
    bytes.position(bytes.position() + capacity * Integer.BYTES);
    return new HashedStrings(keys, values, size);
  }
}
