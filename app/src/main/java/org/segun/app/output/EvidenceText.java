package org.segun.app.output;

import java.util.List;
import org.segun.model.Actor;
import org.segun.model.EvidenceMention;

/** What is shown or cited in support, one line a piece, for people. */
public final class EvidenceText {

  private static final String INDENT = "     ";

  private final Wording words;
  private final Style style;
  private final Wrap wrap;

  /**
   * @param columns width to break lines at, 0 to break none
   */
  public EvidenceText(Wording words, Style style, int columns) {
    this.words = words;
    this.style = style;
    this.wrap = new Wrap(columns);
  }

  /** The lines and an empty one after them; nothing where there is no evidence. */
  public String of(List<EvidenceMention> evidence) {
    StringBuilder lines = new StringBuilder();
    evidence.forEach(e -> lines.append(wrap.line(INDENT, line(e))).append('\n'));
    return lines.isEmpty() ? "" : lines.append('\n').toString();
  }

  private String line(EvidenceMention evidence) {
    String provider = evidence.provider().map(this::provider).orElse("");
    String events =
        evidence.events().isEmpty()
            ? ""
            : " \u00B7 " + words.text("evidence.bears-on", String.join(", ", evidence.events()));
    return words.text("evidence")
        + ": "
        + style.name(Printable.line(evidence.mention().text()))
        + " ("
        + words.text("evidence." + evidence.kind())
        + ")"
        + provider
        + events;
  }

  private String provider(Actor actor) {
    return " \u00B7 " + Printable.line(actor.mention().text()) + " [" + actor.code() + "]";
  }
}
