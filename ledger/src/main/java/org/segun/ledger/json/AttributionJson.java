package org.segun.ledger.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.segun.model.EventMention;
import org.segun.model.Mention;
import org.segun.source.Attribution;

/** The JSON of attributions. */
final class AttributionJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EventJson parts;
  private final String text;
  private final List<EventMention> events;

  AttributionJson(CodePoints codePoints, String text, List<EventMention> events) {
    this.parts = new EventJson(codePoints);
    this.text = text;
    this.events = events;
  }

  /** All of them, numbered from q1. */
  ArrayNode of(List<Attribution> attributions) {
    ArrayNode all = JSON.arrayNode();
    for (Attribution said : attributions) {
      all.add(of("q" + (all.size() + 1), said));
    }
    return all;
  }

  private ObjectNode of(String id, Attribution said) {
    ObjectNode json = JSON.objectNode();
    json.put("id", id);
    json.set("speaker", said.speaker().map(parts::actor).orElse(null));
    json.set("spoken", said.spoken().map(parts::mention).orElse(null));
    json.set("cue", parts.mention(said.cue()));
    json.set(
        "content", EventJson.list(said.content(), span -> parts.mention(Mention.of(text, span))));
    json.put("manner", said.manner().name().toLowerCase(Locale.ROOT));
    json.put("stance", said.stance());
    json.put("truth", said.truth().name().toLowerCase(Locale.ROOT));
    json.set("outer", EventJson.list(said.outer(), parts::source));
    json.set("events", EventJson.words(told(said)));
    json.put("rule", said.rule());
    return json;
  }

  /** The ids of the events whose triggers stand in the content. */
  private List<String> told(Attribution said) {
    return events.stream().filter(e -> said.tells(e.trigger())).map(EventMention::id).toList();
  }
}
