package org.segun.app.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.segun.edtf.Edtf;

/** Whether an agency lets an item be used: words and dates of IPTC's standards. */
final class NewsStatus {

  private NewsStatus() {}

  /**
   * Holds back what is withdrawn or not yet to be published.
   *
   * @param status as {@code usable}, {@code stat:canceled}; empty means usable
   * @param embargo time until which it is held back; empty where there is none
   * @throws InputException that says why, mildly
   */
  static void check(String status, Optional<String> embargo) throws InputException {
    String word = status.substring(status.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    switch (word) {
      case "canceled", "cancelled", "killed", "withheld" ->
          throw InputException.mild("news-withdrawn", word);
      case "embargoed" -> {
        if (embargo.isEmpty()) {
          throw InputException.mild("news-embargo-open");
        }
      }
      default -> {}
    }
    if (embargo.isPresent() && isAhead(embargo.get(), Instant.now())) {
      throw embargo.get().isBlank()
          ? InputException.mild("news-embargo-open")
          : InputException.mild("news-embargo", embargo.get());
    }
  }

  /** Whether a time stamp lies ahead; one that says nothing does for ever. */
  static boolean isAhead(String stamp, Instant now) {
    try {
      return OffsetDateTime.parse(stamp.strip()).toInstant().isAfter(now);
    } catch (DateTimeException e) {
      Optional<LocalDate> day = Dates.read(stamp).flatMap(Edtf::earliest);
      return day.map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(now)).orElse(true);
    }
  }
}
