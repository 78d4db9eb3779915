package org.segun.app.output;

import java.util.List;
import java.util.stream.Collectors;
import org.segun.edtf.Edtf;
import org.segun.ledger.link.EventSummary;
import org.segun.ledger.link.Party;

/** Linked events for people, one line each. */
public final class EventLine {

  private static final String BETWEEN = "  ";

  private final Wording words;
  private final Style style;

  public EventLine(Wording words, Style style) {
    this.words = words;
    this.style = style;
  }

  /** Id, time, type, who and whom, how often told and by how many, and whether it is disputed. */
  public String of(EventSummary event) {
    String time =
        event.time().map(Edtf::toString).or(() -> event.firstTold().map(d -> "~" + d)).orElse("-");
    String whom = event.recipients().isEmpty() ? "" : " \u2192 " + parties(event.recipients());
    String place =
        event.places().stream()
            .findFirst()
            .map(p -> BETWEEN + Printable.line(p.name()) + " [" + p.country() + "]")
            .orElse("");
    String disputed =
        event.contradictions().isEmpty() ? "" : BETWEEN + style.trigger(words.text("disputed"));
    return style.faint(event.id())
        + BETWEEN
        + time
        + BETWEEN
        + style.type(event.type().name())
        + BETWEEN
        + (event.actors().isEmpty() ? "-" : parties(event.actors()))
        + whom
        + place
        + BETWEEN
        + told(event)
        + disputed;
  }

  /** How many tell it, how many of them independently, and what they say of it. */
  String told(EventSummary event) {
    return words.text(
        "event-told",
        event.voices().size(),
        event.independentSources(),
        event.asserting().size(),
        event.denying().size(),
        event.hedging().size());
  }

  String parties(List<Party> parties) {
    return parties.stream()
        .map(p -> Printable.line(p.name()) + " [" + p.code() + "]")
        .collect(Collectors.joining(", "));
  }
}
