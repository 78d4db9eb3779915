package org.segun.ledger.json;

/**
 * Turns offsets in UTF-16 units of a text into offsets in Unicode code points and back. Made in one
 * pass, asked in constant time.
 */
public final class CodePoints {

  private static final int[] SAME = new int[0];

  private final int length;
  private final int[] before;
  private final int[] units;

  private CodePoints(int length, int[] before, int[] units) {
    this.length = length;
    this.before = before;
    this.units = units;
  }

  public static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new CodePoints(text.length(), SAME, SAME);
    }
    int[] before = new int[text.length() + 1];
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      units[count] = i;
      before[i] = count++;
      if (width == 2) {
        before[i + 1] = count;
      }
      i += width;
    }
    before[text.length()] = count;
    units[count] = text.length();
    return new CodePoints(text.length(), before, units);
  }

  /**
   * Code points before an offset; an offset within a pair counts the pair.
   *
   * @param utf16 from 0 to the length of the text
   */
  public int at(int utf16) {
    return before.length == 0 ? utf16 : before[utf16];
  }

  /**
   * UTF-16 units before a code point: what {@link #at} turns back.
   *
   * @param codePoints from 0 to the code points of the text
   */
  public int units(int codePoints) {
    return units.length == 0 ? codePoints : units[codePoints];
  }

  /** Code points of the whole text. */
  public int count() {
    return before.length == 0 ? length : before[length];
  }
}
