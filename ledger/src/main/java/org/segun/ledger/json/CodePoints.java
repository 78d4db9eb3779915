package org.segun.ledger.json;

/**
 * Turns offsets in UTF-16 units of a text into offsets in Unicode code points. Made in one pass,
 * asked in constant time.
 */
public final class CodePoints {

  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  public static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new CodePoints(new int[0]);
    }
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int units = Character.charCount(text.codePointAt(i));
      before[i] = count++;
      if (units == 2) {
        before[i + 1] = count;
      }
      i += units;
    }
    before[text.length()] = count;
    return new CodePoints(before);
  }

  /**
   * Code points before an offset; an offset within a pair counts the pair.
   *
   * @param utf16 from 0 to the length of the text
   */
  public int at(int utf16) {
    return before.length == 0 ? utf16 : before[utf16];
  }
}
