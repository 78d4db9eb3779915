package org.segun.app.output;

import org.segun.ledger.store.Hit;
import org.segun.text.Span;

/** What a search found, with the words that it looked for made to stand out. */
public final class HitText {

  private final Style style;

  public HitText(Style style) {
    this.style = style;
  }

  /** The snippet in one line without a break. */
  public String snippet(Hit hit) {
    String text = hit.article().article().text();
    StringBuilder line = new StringBuilder(hit.snippet().start() > 0 ? "\u2026 " : "");
    int at = hit.snippet().start();
    for (Span word : hit.words()) {
      line.append(Printable.line(text.substring(at, word.start())));
      line.append(style.trigger(Printable.line(word.in(text))));
      at = word.end();
    }
    line.append(Printable.line(text.substring(at, hit.snippet().end())));
    return line.append(hit.snippet().end() < text.length() ? " \u2026" : "").toString();
  }
}
