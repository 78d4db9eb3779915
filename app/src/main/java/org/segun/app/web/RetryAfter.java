package org.segun.app.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/** The header by which a server says when it wants to be asked again. */
final class RetryAfter {

  private RetryAfter() {}

  static Optional<Duration> of(MessageHeaders headers) {
    return headers.first("Retry-After").flatMap(RetryAfter::read);
  }

  private static Optional<Duration> read(String value) {
    try {
      return Optional.of(Duration.ofSeconds(Math.max(0, Integer.parseInt(value.strip()))));
    } catch (NumberFormatException e) {
      return date(value);
    }
  }

  private static Optional<Duration> date(String value) {
    try {
      ZonedDateTime time = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(Instant.now(), time.toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
