package org.segun.app.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.segun.edtf.Edtf;

/** Reads dates as files and pages write them. */
final class Dates {

  private static final int ISO_DAY = 10;

  private Dates() {}

  /**
   * An EDTF value, the day of an ISO time stamp, or the day of a date as in mail headers; empty
   * where it is none of these.
   */
  static Optional<Edtf> read(String written) {
    String text = written.strip();
    Optional<Edtf> edtf = Edtf.tryParse(text);
    if (edtf.isPresent()) {
      return edtf;
    }
    if (text.length() > ISO_DAY && "T ".indexOf(text.charAt(ISO_DAY)) >= 0) {
      return Edtf.tryParse(text.substring(0, ISO_DAY));
    }
    return mailDate(text);
  }

  private static Optional<Edtf> mailDate(String text) {
    try {
      return Optional.of(
          Edtf.day(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
