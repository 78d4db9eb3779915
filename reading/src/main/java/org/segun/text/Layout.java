package org.segun.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;

/**
 * Finds the parts of an article: header, title, dateline, body, captions, credits.
 *
 * <pre>{@code
 * Article dated = layout.dated(article);
 * for (Passage passage : layout.read(dated)) {
 *   if (passage.section().isRead()) { … }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Linear in the length of the text.
 */
public final class Layout {

  private final Phrases phrases;
  private final DateHeader header;

  /** Recognises what {@code rules} name, and the shapes that all languages share. */
  public Layout(LayoutRules rules) {
    this.phrases = new Phrases(rules);
    this.header = new DateHeader(phrases);
  }

  /**
   * The parts of the article in order of the text; blank stretches and lines without a letter
   * belong to none. A sentence never crosses the border of a passage; a passage may hold several
   * lines where its text was wrapped.
   */
  public List<Passage> read(Article article) {
    return new PassageReader(Page.of(article.text()), phrases, header).read();
  }

  /**
   * The article with the date that its own text tells: that of the header or of the dateline where
   * {@link Article#date()} is empty, and the day of the dateline where it lies within a vaguer
   * {@link Article#date()}. Nothing is guessed: the same article where the text tells no more.
   */
  public Article dated(Article article) {
    Page page = Page.of(article.text());
    Optional<Edtf> known =
        article.date().or(() -> header.find(page).flatMap(h -> Edtf.tryParse(h.date())));
    Optional<PartialDate> day = new PassageReader(page, phrases, header).dateline();
    Optional<LocalDate> exact =
        known.isPresent()
            ? day.flatMap(d -> d.within(known.get()))
            : day.flatMap(PartialDate::full);
    Optional<Edtf> date = exact.<Edtf>map(Edtf::day).or(() -> known);
    return date.equals(article.date()) ? article : article.withDate(date);
  }
}
