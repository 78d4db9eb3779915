package org.segun.app.input;

import java.util.Optional;
import org.segun.edtf.Edtf;

/** Reads dates as files and pages write them. */
final class Dates {

  private static final int ISO_DAY = 10;
  private static final int BASIC_DAY = 8;

  private Dates() {}

  /**
   * An EDTF value, the day of an ISO time stamp, or the day of a date as in mail headers; empty
   * where it is none of these.
   */
  static Optional<Edtf> read(String written) {
    String text = written.strip();
    Optional<Edtf> basic = basic(text);
    if (basic.isPresent()) {
      return basic;
    }
    Optional<Edtf> edtf = Edtf.tryParse(text);
    if (edtf.isPresent()) {
      return edtf;
    }
    if (text.length() > ISO_DAY && "T ".indexOf(text.charAt(ISO_DAY)) >= 0) {
      return Edtf.tryParse(text.substring(0, ISO_DAY)).or(() -> MailDates.read(text));
    }
    return MailDates.read(text);
  }

  /** The day of a stamp without hyphens, as NITF writes it: {@code 20240503T102030Z}. */
  private static Optional<Edtf> basic(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits == BASIC_DAY && (text.length() == digits || text.charAt(digits) == 'T')
        ? Edtf.tryParse(
            text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, BASIC_DAY))
        : Optional.empty();
  }
}
