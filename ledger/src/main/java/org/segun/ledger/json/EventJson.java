package org.segun.ledger.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTime;
import org.segun.model.EvidenceMention;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.model.Place;
import org.segun.model.Reason;
import org.segun.model.Source;
import org.segun.model.Vessel;
import org.segun.text.Span;

/** The JSON of one event mention. */
final class EventJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Greatest whole number that a double holds exactly. */
  private static final double EXACT = 9_007_199_254_740_992.0;

  private final CodePoints codePoints;

  EventJson(CodePoints codePoints) {
    this.codePoints = codePoints;
  }

  /**
   * All that is known of it: besides the codebook's fields, the confidence to its last digit, the
   * sentence and the reasons.
   */
  ObjectNode whole(EventMention event) {
    ObjectNode json = of(event);
    json.put("confidence", event.confidence());
    span(json.putObject("sentence"), event.sentence());
    json.set("reasons", list(event.reasons(), this::reason));
    return json;
  }

  /** The codebook's fields. */
  ObjectNode of(EventMention event) {
    ObjectNode json = JSON.objectNode();
    json.put("id", event.id());
    json.put("type", event.type().name());
    json.set("mode", words(event.modes()));
    json.set("contexts", words(event.contexts()));
    json.set("trigger", mention(event.trigger()));
    json.set("actors", list(event.actors(), this::actor));
    json.set("recipients", list(event.recipients(), this::actor));
    json.set("places", list(event.places(), this::place));
    json.set("time", event.time().map(this::time).orElse(null));
    json.set("items", list(event.items(), this::item));
    if (!event.vessels().isEmpty()) {
      json.set("vessels", list(event.vessels(), this::vessel));
    }
    json.set("sources", list(event.sources(), this::source));
    json.put("factuality", event.factuality().code());
    json.put("tense", event.tense().code());
    json.put("confidence", Math.round(event.confidence() * 1000) / 1000.0);
    return json;
  }

  ObjectNode mention(Mention mention) {
    ObjectNode json = JSON.objectNode();
    json.put("text", mention.text());
    span(json, mention.span());
    return json;
  }

  private void span(ObjectNode json, Span span) {
    json.put("start", codePoints.at(span.start()));
    json.put("end", codePoints.at(span.end()));
  }

  private ObjectNode reason(Reason reason) {
    ObjectNode json = JSON.objectNode();
    json.put("field", reason.field());
    json.put("rule", reason.rule());
    reason.words().ifPresent(words -> span(json, words));
    json.put("note", reason.note());
    return json;
  }

  ObjectNode actor(Actor actor) {
    ObjectNode json = mention(actor.mention());
    json.put("code", actor.code());
    actor.sector().ifPresent(sector -> json.put("sector", sector));
    return json;
  }

  private ObjectNode place(Place place) {
    ObjectNode json = mention(place.mention());
    json.put("role", place.role().name().toLowerCase(Locale.ROOT));
    json.put("country", place.country());
    place.precision().ifPresent(precision -> json.put("precision", precision));
    place
        .point()
        .ifPresent(
            point -> {
              json.put("lat", point.latitude());
              json.put("lon", point.longitude());
              if (point.geonames() != 0) {
                json.put("geonames", point.geonames());
              }
            });
    return json;
  }

  /** Beyond the codebook: a ship with its flag and its IMO number. */
  private ObjectNode vessel(Vessel vessel) {
    ObjectNode json = mention(vessel.mention());
    vessel.flag().ifPresent(flag -> json.put("flag", flag));
    vessel.imo().ifPresent(imo -> json.put("imo", imo));
    return json;
  }

  private ObjectNode time(EventTime time) {
    ObjectNode json = mention(time.mention());
    json.put("value", time.value().toString());
    return json;
  }

  private ObjectNode item(Item item) {
    ObjectNode json = mention(item.mention());
    json.put("class", item.kind().name().toLowerCase(Locale.ROOT));
    number(json, "min", item.min());
    number(json, "max", item.max());
    item.unit().ifPresent(unit -> json.put("unit", unit));
    return json;
  }

  /** Beyond the codebook: what is shown or cited in support. */
  ObjectNode evidence(EvidenceMention evidence) {
    ObjectNode json = mention(evidence.mention());
    json.put("kind", evidence.kind());
    json.set("provider", evidence.provider().map(this::actor).orElse(null));
    json.set("events", words(evidence.events()));
    return json;
  }

  ObjectNode source(Source source) {
    ObjectNode json = actor(source.speaker());
    json.set("cue", source.cue().map(this::mention).orElse(null));
    return json;
  }

  private static void number(ObjectNode json, String field, OptionalDouble number) {
    if (number.isEmpty()) {
      return;
    }
    double value = number.getAsDouble();
    if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
      json.put(field, (long) value);
    } else {
      json.put(field, value);
    }
  }

  static ArrayNode words(List<String> words) {
    ArrayNode array = JSON.arrayNode();
    words.forEach(array::add);
    return array;
  }

  static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> json) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(value -> array.add(json.apply(value)));
    return array;
  }
}
