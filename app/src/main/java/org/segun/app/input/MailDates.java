package org.segun.app.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.segun.edtf.Edtf;

/**
 * The day of a date as in mail headers and feeds, however it goes on: {@code Fri, 3 May 2024
 * 10:20:30 CEST}, {@code 03 May 24}.
 */
final class MailDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final int LONGEST = 60;

  /** As RFC 2822 has it: years of two digits below this are of this century. */
  private static final int PIVOT = 50;

  private MailDates() {}

  static Optional<Edtf> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String[] words = text.replace(',', ' ').replace('-', ' ').strip().split(" ");
    List<String> told = java.util.Arrays.stream(words).filter(w -> !w.isEmpty()).toList();
    int first = !told.isEmpty() && Character.isLetter(told.get(0).charAt(0)) ? 1 : 0;
    if (told.size() < first + 3) {
      return Optional.empty();
    }
    try {
      int day = Integer.parseInt(told.get(first));
      int month = month(told.get(first + 1));
      return Optional.of(Edtf.day(LocalDate.of(year(told.get(first + 2)), month, day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return 1 + MONTHS.indexOf(lower.substring(0, Math.min(3, lower.length())));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      return year < PIVOT ? 2000 + year : 1900 + year;
    }
    return year;
  }
}
