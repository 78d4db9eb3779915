package org.segun.app.output;

import java.util.stream.Collectors;
import org.segun.ledger.model.RowChanges;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.EventMention;
import org.segun.model.Mention;

/**
 * What newer rules change, one row a line: {@code +} added, {@code -} dropped, {@code ~} changed.
 */
public final class ChangesText {

  private final Style style;

  public ChangesText(Style style) {
    this.style = style;
  }

  /** The rows of an article that differ, under its name; nothing where none does. */
  public String of(StoredArticle article, RowChanges changes) {
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("== ");
    out.append(Printable.line(article.article().id())).append("  ").append(article.id());
    out.append('\n');
    changes.dropped().forEach(row -> out.append("- ").append(row(row)).append('\n'));
    changes.added().forEach(row -> out.append("+ ").append(row(row)).append('\n'));
    for (RowChanges.Changed row : changes.changed()) {
      out.append("~ ").append(row(row.after())).append("  ");
      out.append(style.faint(String.join(" ", row.fields()))).append('\n');
      for (String field : row.fields()) {
        out.append("    ").append(field).append(": ").append(value(row.before(), field));
        out.append(" \u2192 ").append(value(row.after(), field)).append('\n');
      }
    }
    return out.append('\n').toString();
  }

  private String row(EventMention row) {
    return style.type(row.type().name())
        + " "
        + style.trigger(Printable.line(row.trigger().text()))
        + " "
        + row.trigger().span().start()
        + "  "
        + value(row, "actors")
        + " \u2192 "
        + value(row, "recipients")
        + "  "
        + row.factuality().code();
  }

  private static String value(EventMention row, String field) {
    return switch (field) {
      case "type" -> row.type().name();
      case "mode" -> String.join(",", row.modes());
      case "contexts" -> String.join(",", row.contexts());
      case "factuality" -> row.factuality().code();
      case "tense" -> row.tense().code();
      case "time" -> row.time().map(t -> t.value().toString()).orElse("-");
      case "actors" -> listed(row.actors().stream().map(a -> named(a.mention(), a.code())));
      case "recipients" -> listed(row.recipients().stream().map(a -> named(a.mention(), a.code())));
      case "places" -> listed(row.places().stream().map(p -> named(p.mention(), p.country())));
      case "sources" ->
          listed(row.sources().stream().map(s -> named(s.speaker().mention(), s.speaker().code())));
      case "items" -> listed(row.items().stream().map(i -> named(i.mention(), i.kind().name())));
      default -> listed(row.vessels().stream().map(v -> Printable.line(v.mention().text())));
    };
  }

  private static String named(Mention mention, String code) {
    return Printable.line(mention.text()) + " [" + code + "]";
  }

  private static String listed(java.util.stream.Stream<String> values) {
    String joined = values.collect(Collectors.joining(", "));
    return joined.isEmpty() ? "-" : joined;
  }
}
