package org.segun.app.output;

import java.util.List;
import org.segun.model.EventMention;
import org.segun.text.Article;

/** An article's event mentions for people, under a line that says which article it is. */
public final class ArticleText {

  private final Wording words;
  private final Style style;
  private final Wrap wrap;
  private final EventText events;

  /**
   * @param columns width to break lines at, 0 to break none
   */
  public ArticleText(Wording words, Style style, int columns) {
    this.words = words;
    this.style = style;
    this.wrap = new Wrap(columns);
    this.events = new EventText(words, style, columns);
  }

  /**
   * @param sentences how many were read, told where no event was found
   */
  public String of(Article article, List<EventMention> mentions, int sentences) {
    StringBuilder out = new StringBuilder(heading(article, mentions.size())).append('\n');
    if (mentions.isEmpty()) {
      out.append(wrap.line("     ", words.text("no-trigger", sentences))).append('\n');
    }
    for (int i = 0; i < mentions.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(events.of(i + 1, mentions.get(i), article.text()));
    }
    return out.append('\n').toString();
  }

  /** Which article: name, title, date, and how many events. */
  public String heading(Article article, int count) {
    return new Heading(words, style, wrap).of(article, words.text("event-count", count));
  }
}
