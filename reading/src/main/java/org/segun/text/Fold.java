package org.segun.text;

import java.text.Normalizer;

/** Lower case without accents, character for character: offsets stay what they were. */
final class Fold {

  private static final int TABLE_SIZE = 0x250;
  private static final char[] TABLE = table();

  private Fold() {}

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      table[c] = Character.toLowerCase(parts.charAt(0));
    }
    return table;
  }

  static char fold(char c) {
    return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
  }

  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }
}
