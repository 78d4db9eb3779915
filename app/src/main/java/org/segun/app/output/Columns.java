package org.segun.app.output;

/** How many columns of a terminal a text takes. */
final class Columns {

  private Columns() {}

  static int of(CharSequence text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Length of the longest beginning that fits; at least one code point, so that cutting ends. */
  static int fitting(String text, int width) {
    int columns = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      columns += of(codePoint);
      if (columns > width && i > 0) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** Chinese, Japanese and Korean, full-width forms and pictures. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }
}
