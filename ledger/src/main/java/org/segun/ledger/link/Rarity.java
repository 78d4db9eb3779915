package org.segun.ledger.link;

import java.util.HashMap;
import java.util.Map;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/**
 * How rare a word is: minus the binary logarithm of the share of articles that hold it, from 0
 * (everywhere) to {@link #UNKNOWN} (nearly nowhere). Fixed tables, so that two tellings are
 * compared alike whatever else is in the ledger.
 */
public final class Rarity {

  /** Of words that stand in no table. */
  static final int UNKNOWN = 11;

  /** Stems of this rarity or less tell nothing. */
  private static final int COMMON = 3;

  /** Longer words are told apart by their first letters alone: endings vary. */
  private static final int STEM = 7;

  private final Map<String, Integer> bands = new HashMap<>(1 << 14);

  /** The built-in tables and a user's own ({@code es/word-rarity.tsv}). */
  public static Rarity of(RuleFolder folder) {
    Rarity rarity = new Rarity();
    folder.named("es/word-rarity.tsv").forEach(rarity::read);
    return rarity;
  }

  private void read(RuleFile file) {
    for (Table.Row row : Table.rows(file)) {
      try {
        bands.put(row.get("stem"), Integer.valueOf(row.get("rarity")));
      } catch (NumberFormatException e) {
        throw row.error("a rarity is a whole number");
      }
    }
  }

  /** The part of a folded word that its forms share: without a plural's ending, seven letters. */
  public static String stem(String word) {
    String bare = word;
    if (word.length() > 5 && word.endsWith("es")) {
      bare = word.substring(0, word.length() - 2);
    } else if (word.length() > 4 && word.endsWith("s")) {
      bare = word.substring(0, word.length() - 1);
    }
    return bare.length() > STEM ? bare.substring(0, STEM) : bare;
  }

  /** Rarity from 0 (one article in eight has it) to 1. */
  double share(String stem) {
    return Math.max(0, of(stem) - COMMON) / (double) (UNKNOWN - COMMON);
  }

  /** Rarity of a stem; a number is as rare as it has digits. */
  int of(String stem) {
    if (Character.isDigit(stem.charAt(0))) {
      return Math.min(UNKNOWN, 1 + 2 * stem.length());
    }
    return bands.getOrDefault(stem, UNKNOWN);
  }
}
