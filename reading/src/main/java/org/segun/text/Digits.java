package org.segun.text;

/** Numbers and dates in digits. */
final class Digits {

  private Digits() {}

  /** Offset after the digits that begin at {@code at}; {@code at} itself where there are none. */
  static int end(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Offset after {@code 2023}, {@code 2023-10} or {@code 2023-10-18} at {@code at}, or -1. */
  static int isoDateEnd(String text, int at) {
    int end = end(text, at);
    if (end - at != 4) {
      return -1;
    }
    for (int part = 0; part < 2; part++) {
      int next = end < text.length() && text.charAt(end) == '-' ? end(text, end + 1) : end;
      if (next != end + 3) {
        break;
      }
      end = next;
    }
    return end;
  }
}
