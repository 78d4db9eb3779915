package org.segun.ledger.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.segun.edtf.Edtf;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTense;
import org.segun.model.EventTime;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.model.Place;
import org.segun.model.Reason;
import org.segun.model.Source;
import org.segun.model.Vessel;
import org.segun.text.Span;

/** Reads back the JSON of one event mention, as {@link EventJson} writes it. */
final class EventParser {

  private final String text;
  private final CodePoints codePoints;

  EventParser(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  /**
   * @param position from 1: its id where it has none
   */
  EventMention read(JsonNode json, int position) {
    Fields event = new Fields(json, "event " + position);
    Mention trigger = mention(event.object("trigger"));
    return new EventMention(
        event.optionalText("id").orElse("e" + position),
        constant(event, "type", EventType.values()),
        event.words("mode"),
        event.words("contexts"),
        trigger,
        event.list("actors", this::actor),
        event.list("recipients", this::actor),
        event.list("places", this::place),
        event.optional("time").map(this::time),
        event.list("items", this::item),
        event.list("vessels", this::vessel),
        event.list("sources", this::source),
        factuality(event),
        constant(event, "tense", EventTense.values()),
        event.number("confidence").orElse(1.0),
        event.optional("sentence").map(this::span).orElse(trigger.span()),
        event.list("reasons", this::reason));
  }

  private static <E extends Enum<E>> E constant(Fields json, String field, E[] values) {
    String code = json.text(field);
    return Arrays.stream(values)
        .filter(v -> v.name().equals(code.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> json.wrong(field, "\"" + code + "\" is none"));
  }

  private static Factuality factuality(Fields json) {
    String code = json.text("factuality");
    return Arrays.stream(Factuality.values())
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElseThrow(() -> json.wrong("factuality", "\"" + code + "\" is none"));
  }

  private Span span(Fields json) {
    int start = json.whole("start");
    int end = json.whole("end");
    if (start < 0 || end < start || end > codePoints.count()) {
      throw json.wrong("start", "from " + start + " to " + end + " is not within the text");
    }
    return new Span(codePoints.units(start), codePoints.units(end));
  }

  private Mention mention(Fields json) {
    Span span = span(json);
    String words = json.optionalText("text").orElseGet(() -> span.in(text));
    return new Mention(words, span);
  }

  private Actor actor(Fields json) {
    return new Actor(
        mention(json),
        json.optionalText("code").orElse(Actor.UNKNOWN),
        json.optionalText("sector"));
  }

  private Place place(Fields json) {
    return new Place(
        mention(json),
        constant(json, "role", Place.Role.values()),
        json.optionalText("country").orElse(Actor.UNKNOWN),
        point(json),
        json.optionalText("precision"));
  }

  private static Optional<Place.Point> point(Fields json) {
    OptionalDouble latitude = json.number("lat");
    OptionalDouble longitude = json.number("lon");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place.Point(
            latitude.getAsDouble(),
            longitude.getAsDouble(),
            (long) json.number("geonames").orElse(0)));
  }

  private EventTime time(Fields json) {
    String value = json.text("value");
    return new EventTime(
        mention(json),
        Edtf.tryParse(value)
            .orElseThrow(() -> json.wrong("value", "\"" + value + "\" is no EDTF date")));
  }

  private Item item(Fields json) {
    return new Item(
        mention(json),
        constant(json, "class", Item.Kind.values()),
        json.number("min"),
        json.number("max"),
        json.optionalText("unit"));
  }

  private Vessel vessel(Fields json) {
    return new Vessel(mention(json), json.optionalText("flag"), json.optionalText("imo"));
  }

  private Source source(Fields json) {
    return new Source(actor(json), json.optional("cue").map(this::mention));
  }

  private Reason reason(Fields json) {
    Optional<Span> words = json.has("start") ? Optional.of(span(json)) : Optional.empty();
    return new Reason(
        json.text("field"), json.text("rule"), words, json.optionalText("note").orElse(""));
  }

  List<EventMention> all(Fields article) {
    return article.numbered("events", this::read);
  }
}
