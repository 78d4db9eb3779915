package org.segun.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.Item;
import org.segun.model.Place;
import org.segun.model.Source;

/**
 * Event mentions written for people: who, whom, where, when, how surely, says who, and the
 * sentence.
 */
public final class EventText {

  private static final String INDENT = "     ";
  private static final String BETWEEN = " \u00B7 ";

  private final Wording words;
  private final Style style;
  private final Wrap wrap;

  /**
   * @param columns width to break lines at, 0 to break none
   */
  public EventText(Wording words, Style style, int columns) {
    this.words = words;
    this.style = style;
    this.wrap = new Wrap(columns);
  }

  /** A few lines, each ended by a line break. */
  public String of(int number, EventMention event, String articleText) {
    List<String> lines = new ArrayList<>();
    lines.add(numbered(number, wrap.line(INDENT, heading(event))));
    lines.add(wrap.line(INDENT, circumstances(event)));
    if (!event.sources().isEmpty()) {
      lines.add(wrap.line(INDENT, sources(event.sources())));
    }
    String excerpt = Excerpt.of(articleText, event.sentence(), event.trigger().span(), style);
    lines.add(wrap.line(INDENT, excerpt));
    return String.join("\n", lines) + "\n";
  }

  private static String numbered(int number, String line) {
    return String.format(Locale.ROOT, "%3d  ", number) + line.substring(INDENT.length());
  }

  private String heading(EventMention event) {
    String type = event.type().name();
    String mode = event.modes().isEmpty() ? "" : " (" + String.join(", ", event.modes()) + ")";
    return style.type(type) + mode + whoWhom(event);
  }

  private String whoWhom(EventMention event) {
    if (event.actors().isEmpty() && event.recipients().isEmpty()) {
      return "";
    }
    String who = event.actors().isEmpty() ? words.text("nobody-named") : actors(event.actors());
    String whom = event.recipients().isEmpty() ? "" : " \u2192 " + actors(event.recipients());
    return "  " + who + whom;
  }

  private String actors(List<Actor> actors) {
    return actors.stream().map(this::actor).collect(Collectors.joining(", "));
  }

  private String actor(Actor actor) {
    String sector = actor.sector().map(s -> " " + s).orElse("");
    return style.name(Printable.line(actor.mention().text())) + " [" + actor.code() + sector + "]";
  }

  private String circumstances(EventMention event) {
    List<String> parts = new ArrayList<>();
    event.places().forEach(place -> parts.add(place(place)));
    event
        .time()
        .ifPresent(t -> parts.add(t.value() + " (" + Printable.line(t.mention().text()) + ")"));
    event.items().forEach(item -> parts.add(item(item)));
    String factuality =
        words.text("factuality." + event.factuality().name().toLowerCase(Locale.ROOT));
    String tense = words.text("tense." + event.tense().code());
    parts.add(event.factuality().code() + " " + factuality + ", " + tense);
    return String.join(BETWEEN, parts);
  }

  private String place(Place place) {
    String role = words.text("role." + place.role().name().toLowerCase(Locale.ROOT));
    return role
        + " "
        + style.name(Printable.line(place.mention().text()))
        + " ["
        + place.country()
        + "]";
  }

  private String item(Item item) {
    String kind = words.text("goods." + item.kind().name().toLowerCase(Locale.ROOT));
    return kind + ": " + style.name(Printable.line(item.mention().text())) + quantity(item);
  }

  private static String quantity(Item item) {
    if (item.min().isEmpty() && item.max().isEmpty()) {
      return "";
    }
    String unit = item.unit().map(u -> " " + Printable.line(u)).orElse("");
    String range;
    if (item.min().equals(item.max())) {
      range = number(item.min());
    } else if (item.max().isEmpty()) {
      range = "\u2265 " + number(item.min());
    } else {
      range =
          item.min().isEmpty()
              ? "\u2264 " + number(item.max())
              : number(item.min()) + "\u2013" + number(item.max());
    }
    return " (" + range + unit + ")";
  }

  private static String number(OptionalDouble number) {
    return new java.math.BigDecimal(number.orElseThrow()).stripTrailingZeros().toPlainString();
  }

  private String sources(List<Source> sources) {
    return sources.stream().map(this::source).collect(Collectors.joining(" \u203A "));
  }

  private String source(Source source) {
    String cue = source.cue().map(c -> " (" + Printable.line(c.text()) + ")").orElse("");
    return words.text("according-to", actor(source.speaker())) + style.faint(cue);
  }
}
