package org.segun.time;

import java.util.Map;

/**
 * The classes of a word that begins with a digit, in any language: {@code num}, {@code grouped}
 * (10.000), {@code decimal} (3,5), {@code dd} (1 to 31), {@code yyyy} (1000 to 2199), {@code yy}
 * (two digits), {@code hh} (0 to 24), {@code clock} (16:30, 16.30, 16h30), {@code coloned} (16:30
 * alone), {@code hhmm} (1630), {@code slashdate} (18/10/2023), {@code isodate}, {@code yearspan}
 * (1997-2001), {@code decades} (1990s). Each value is written with plain separators.
 */
final class Numerals {

  /** Stands for a number in a {@link #shape}. */
  static final char ANY = '#';

  private static final int LONGEST = 10;

  private Numerals() {}

  static boolean beginsWithDigit(String word) {
    return !word.isEmpty() && isDigit(word.charAt(0));
  }

  /** Whether one of the last two characters is a digit. */
  static boolean endsNearDigit(String word) {
    int length = word.length();
    return length > 0 && isDigit(word.charAt(length - 1))
        || length > 1 && isDigit(word.charAt(length - 2));
  }

  /** The word with {@link #ANY} for its first run of digits. */
  static String shape(String word) {
    int first = 0;
    while (first < word.length() && !isDigit(word.charAt(first))) {
      first++;
    }
    int end = first;
    while (end < word.length() && isDigit(word.charAt(end))) {
      end++;
    }
    return end == first ? word : word.substring(0, first) + ANY + word.substring(end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of {@code word} in a class; empty if it is not of the class. */
  static String value(String word, String name) {
    if (!beginsWithDigit(word) || word.length() > LONGEST) {
      return "";
    }
    return switch (name) {
      case "num" -> digits(word, 1, 6) ? word : "";
      case "grouped" -> grouped(word);
      case "decimal" -> decimal(word);
      case "dd" -> within(word, 1, 2, 1, 31);
      case "yyyy" -> within(word, 4, 4, 1000, 2199);
      case "yy" -> within(word, 2, 2, 0, 99);
      case "hh" -> within(word, 1, 2, 0, 24);
      case "clock" -> clock(word);
      case "coloned" -> word.indexOf(':') > 0 ? clock(word) : "";
      case "hhmm" ->
          digits(word, 4, 4) ? clock(word.substring(0, 2) + ":" + word.substring(2)) : "";
      case "slashdate" -> slashDate(word);
      case "isodate" -> isoDate(word);
      case "yearspan" -> yearSpan(word);
      case "decades" ->
          word.length() == 5 && word.endsWith("0s")
              ? within(word.substring(0, 4), 4, 4, 1000, 2199)
              : "";
      default -> "";
    };
  }

  private static boolean digits(String word, int least, int most) {
    if (word.length() < least || word.length() > most) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String within(String word, int least, int most, int from, int to) {
    if (!digits(word, least, most)) {
      return "";
    }
    int number = Integer.parseInt(word);
    return number >= from && number <= to ? word : "";
  }

  /** "10.000" without its dots. */
  private static String grouped(String word) {
    int mark = firstOf(word, ".");
    boolean shaped =
        mark > 0 && mark < 4 && word.length() == mark + 4 && digits(word.substring(0, mark), 1, 3);
    return shaped && digits(word.substring(mark + 1), 3, 3)
        ? word.substring(0, mark) + word.substring(mark + 1)
        : "";
  }

  /** "3,5" with a point. */
  private static String decimal(String word) {
    int mark = firstOf(word, ".,");
    return mark > 0
            && digits(word.substring(0, mark), 1, 4)
            && digits(word.substring(mark + 1), 1, 2)
        ? word.replace(',', '.')
        : "";
  }

  private static String clock(String word) {
    int mark = firstOf(word, ":.h");
    if (mark < 1) {
      return "";
    }
    String hour = within(word.substring(0, mark), 1, 2, 0, 24);
    String rest = word.substring(mark + 1);
    if (rest.isEmpty() && word.charAt(mark) == 'h') {
      return hour.isEmpty() ? "" : hour + ":00";
    }
    String minute =
        within(rest.endsWith("h") ? rest.substring(0, rest.length() - 1) : rest, 2, 2, 0, 59);
    return hour.isEmpty() || minute.isEmpty() ? "" : hour + ":" + minute;
  }

  private static String slashDate(String word) {
    int one = firstOf(word, "/-.");
    int two = one < 1 ? -1 : word.indexOf(word.charAt(one), one + 1);
    if (two < 0
        || !digits(word.substring(0, one), 1, 2)
        || !digits(word.substring(one + 1, two), 1, 2)) {
      return "";
    }
    String year = word.substring(two + 1);
    boolean plain = digits(year, 4, 4) || digits(year, 2, 2) && word.charAt(one) != '.';
    return plain ? word.replace('-', '/').replace('.', '/') : "";
  }

  private static String isoDate(String word) {
    boolean shaped = word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-';
    return shaped
            && digits(word.substring(0, 4), 4, 4)
            && digits(word.substring(5, 7), 2, 2)
            && digits(word.substring(8), 2, 2)
        ? word.replace('-', '/')
        : "";
  }

  private static String yearSpan(String word) {
    int mark = firstOf(word, "-/\u2013");
    if (mark != 4) {
      return "";
    }
    String start = within(word.substring(0, 4), 4, 4, 1000, 2199);
    String end = word.substring(5);
    String full = digits(end, 2, 2) ? word.substring(0, 2) + end : end;
    boolean ordered = full.compareTo(start) > 0 && !start.isEmpty();
    return !ordered || within(full, 4, 4, 1000, 2199).isEmpty() ? "" : start + "/" + full;
  }

  private static int firstOf(String word, String marks) {
    for (int i = 0; i < word.length(); i++) {
      if (marks.indexOf(word.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The numbers between slashes or colons, for operators. */
  static int part(String value, int index) {
    String[] parts = value.split("[/:]");
    return index < parts.length && digits(parts[index], 1, 4) ? Integer.parseInt(parts[index]) : -1;
  }

  /** Operators over such values: {@code num(n,$d)} is the nth number in it. */
  static void register(Map<String, Operator> operators) {
    operators.put("nth", (f, a) -> part(a.word(1), a.number(0)));
  }
}
