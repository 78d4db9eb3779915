package org.segun.ledger.link;

import java.util.Arrays;
import java.util.List;
import org.segun.world.Folding;

/**
 * The runs of five words of a text, as numbers: copies share most of them, independent texts on one
 * event hardly any.
 */
final class Shingles {

  private static final int WORDS = 5;

  private Shingles() {}

  /** The distinct runs, in ascending order; a text of fewer words is one run. */
  static long[] of(String text) {
    List<String> words = Folding.words(text);
    int runs = Math.max(1, words.size() - WORDS + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(words.size(), i + WORDS); j++) {
        hash = mix(hash * 31 + words.get(j).hashCode());
      }
      hashes[i] = hash;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  /** Spreads the bits of a number over all 64 (the last step of SplitMix64). */
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** How many numbers two ascending lists share. */
  static int shared(long[] a, long[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
