package org.segun.edtf;

import java.util.ArrayList;
import java.util.List;

/** Reads EDTF from left to right, each character once. */
final class EdtfParser {

  private static final int QUOTED = 40;

  private EdtfParser() {}

  static Edtf parse(String text) {
    try {
      return value(text.strip());
    } catch (IllegalArgumentException e) {
      String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
      throw new IllegalArgumentException(
          "\"" + quoted + "\" is no EDTF date: " + e.getMessage(), e);
    }
  }

  private static Edtf value(String text) {
    if (text.startsWith("[") && text.endsWith("]") || text.startsWith("{") && text.endsWith("}")) {
      return set(text);
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new EdtfInterval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }
    return date(text);
  }

  private static Edtf set(String text) {
    List<EdtfDate> dates = new ArrayList<>();
    int from = 1;
    while (from < text.length()) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() - 1 : comma;
      dates.add(date(text.substring(from, to).strip()));
      from = to + 1;
    }
    return new EdtfSet(text.charAt(0) == '{', dates);
  }

  private static EdtfInterval.End end(String text) {
    if (text.isEmpty()) {
      return EdtfInterval.End.UNKNOWN;
    }
    return text.equals("..") ? EdtfInterval.End.OPEN : EdtfInterval.End.at(date(text));
  }

  private static EdtfDate date(String text) {
    String day = withoutTimeOfDay(text);
    if (day.length() > 12) {
      throw new IllegalArgumentException("it is too long");
    }
    String qualifier = "";
    if (!day.isEmpty() && "?~%".indexOf(day.charAt(day.length() - 1)) >= 0) {
      qualifier = day.substring(day.length() - 1);
      day = day.substring(0, day.length() - 1);
    }
    boolean negative = day.startsWith("-");
    String[] parts = (negative ? day.substring(1) : day).split("-", -1);
    return date(parts, negative ? -1 : 1, qualifier);
  }

  private static String withoutTimeOfDay(String text) {
    boolean timed =
        text.length() > 10 && text.charAt(10) == 'T' && Character.isDigit(text.charAt(9));
    return timed ? text.substring(0, 10) : text;
  }

  private static EdtfDate date(String[] parts, int sign, String qualifier) {
    if (parts[0].length() != 4 || parts.length > 3) {
      throw new IllegalArgumentException("expected YYYY, YYYY-MM or YYYY-MM-DD");
    }
    if (parts[0].indexOf('X') >= 0) {
      return span(parts, sign, qualifier);
    }
    int year = sign * number(parts[0], 4);
    int month = parts.length > 1 && !unspecified(parts[1]) ? number(parts[1], 2) : 0;
    int day = parts.length > 2 && !unspecified(parts[2]) ? number(parts[2], 2) : 0;
    return new EdtfDate(year, month, day, precision(parts, month), qualifier);
  }

  private static EdtfDate.Precision precision(String[] parts, int month) {
    if (parts.length == 1 || unspecified(parts[1])) {
      return EdtfDate.Precision.YEAR;
    }
    if (parts.length == 2 || unspecified(parts[2])) {
      return month > 12 ? EdtfDate.Precision.SEASON : EdtfDate.Precision.MONTH;
    }
    return EdtfDate.Precision.DAY;
  }

  private static EdtfDate span(String[] parts, int sign, String qualifier) {
    boolean century = parts[0].endsWith("XX");
    int known = century ? 2 : 3;
    if (parts.length > 1 || sign < 0) {
      throw new IllegalArgumentException("a decade is written 199X and a century 19XX");
    }
    int year = number(parts[0].substring(0, known), known) * (century ? 100 : 10);
    EdtfDate.Precision precision = century ? EdtfDate.Precision.CENTURY : EdtfDate.Precision.DECADE;
    return new EdtfDate(year, 0, 0, precision, qualifier);
  }

  private static boolean unspecified(String part) {
    return part.equals("XX");
  }

  private static int number(String digits, int width) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("expected digits, not \"" + c + "\"");
      }
      number = 10 * number + c - '0';
    }
    if (digits.length() != width) {
      throw new IllegalArgumentException("expected " + width + " digits");
    }
    return number;
  }
}
