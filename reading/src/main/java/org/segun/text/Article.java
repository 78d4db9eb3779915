package org.segun.text;

import java.util.Optional;
import org.segun.edtf.Edtf;

/**
 * One article as it came in. Nothing in {@code text} is trimmed or normalised: every offset that
 * comes out points into it.
 *
 * @param id the {@code doc} by which the article is known
 * @param language ISO 639-1 code, for example {@code es}
 * @param date day, month or year of publication; empty where nobody says it, and then nothing is
 *     guessed
 * @param title the headline where it is apart from the text, else empty
 * @param text the text to read
 * @param url where it came from
 * @param outlet who published it
 */
public record Article(
    String id,
    String language,
    Optional<Edtf> date,
    String title,
    String text,
    Optional<String> url,
    Optional<String> outlet) {

  /**
   * An article of which no more is known than this.
   *
   * @param date EDTF ({@code 2023-10-18}, {@code 2023-10}, {@code 2023}), or empty where nobody
   *     says it
   * @throws IllegalArgumentException if {@code date} is neither empty nor EDTF
   */
  public static Article of(String id, String language, String date, String text) {
    Optional<Edtf> known = date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date));
    return new Article(id, language, known, "", text, Optional.empty(), Optional.empty());
  }

  /** The same article with another date. */
  public Article withDate(Optional<Edtf> other) {
    return new Article(id, language, other, title, text, url, outlet);
  }
}
