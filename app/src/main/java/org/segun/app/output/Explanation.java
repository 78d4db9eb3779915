package org.segun.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.segun.model.EventMention;
import org.segun.model.Reason;

/**
 * Why an event mention has the fields that it has: for each field the rule that decided and the
 * words that it saw.
 */
public final class Explanation {

  private static final int FIELD_WIDTH = 12;

  private final Wording words;
  private final Style style;

  public Explanation(Wording words, Style style) {
    this.words = words;
    this.style = style;
  }

  /** A line for each reason, the fields in the order in which they were given. */
  public String of(EventMention event, String articleText) {
    Map<String, List<Reason>> byField = new LinkedHashMap<>();
    for (Reason reason : event.reasons()) {
      byField.computeIfAbsent(reason.field(), f -> new ArrayList<>()).add(reason);
    }
    StringBuilder out = new StringBuilder();
    byField.forEach(
        (field, reasons) -> {
          String label = field;
          for (Reason reason : reasons) {
            out.append("       ").append(pad(label)).append(line(reason, articleText)).append('\n');
            label = "";
          }
        });
    return out.isEmpty() ? "       " + words.text("no-reasons") + "\n" : out.toString();
  }

  private String line(Reason reason, String articleText) {
    StringBuilder line = new StringBuilder(Printable.line(reason.note()));
    reason
        .words()
        .ifPresent(
            span ->
                line.append(" \u201C")
                    .append(Printable.line(span.in(articleText)))
                    .append('\u201D'));
    return line.append("  ")
        .append(style.faint("[" + Printable.line(reason.rule()) + "]"))
        .toString();
  }

  private static String pad(String label) {
    return label + " ".repeat(Math.max(1, FIELD_WIDTH - label.length()));
  }
}
