package org.segun.ledger.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.segun.model.EventMention;
import org.segun.text.Span;

/**
 * Changes one field of an event mention, named as the JSON has it:
 *
 * <ul>
 *   <li>{@code type=AID}, {@code factuality=CT-}, {@code tense=past}, {@code time=2023-09};
 *   <li>{@code mode=ship,visit}, {@code contexts=military}: words with commas between;
 *   <li>{@code actors.1.code=RUS}: a field of the first actor; likewise of {@code recipients places
 *       items vessels sources};
 *   <li>{@code actors.1=}: nothing takes it out; likewise {@code time=};
 *   <li>{@code actors.new=Kim Jong-un} puts in words that stand in the text, those nearest to the
 *       trigger; its code and the like are set afterwards; likewise {@code time.new=ayer}.
 * </ul>
 */
public final class MentionEdit {

  private static final List<String> LISTS =
      List.of("actors", "recipients", "places", "items", "vessels", "sources");
  private static final List<String> SINGLE = List.of("type", "factuality", "tense");
  private static final List<String> WORDS = List.of("mode", "contexts");
  private static final List<String> NUMBERS = List.of("min", "max", "lat", "lon", "geonames");
  private static final List<String> PARTS =
      List.of(
          "code",
          "sector",
          "role",
          "country",
          "precision",
          "class",
          "unit",
          "flag",
          "imo",
          "min",
          "max",
          "lat",
          "lon",
          "geonames");

  private final String text;
  private final CodePoints codePoints;
  private final EventJson writer;
  private final EventParser parser;

  /**
   * @param text the article's
   */
  public MentionEdit(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.writer = new EventJson(codePoints);
    this.parser = new EventParser(text);
  }

  /**
   * The mention with one field changed.
   *
   * @throws BrokenLineException if there is no such field, or it knows no such value
   */
  public EventMention changed(EventMention mention, String field, String value) {
    ObjectNode json = writer.whole(mention);
    String[] path = field.split("\\.");
    String top = path[0];
    if (path.length == 1 && SINGLE.contains(top)) {
      json.put(top, value);
    } else if (path.length == 1 && WORDS.contains(top)) {
      ArrayNode words = json.putArray(top);
      for (String word : value.split(",")) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    } else if (top.equals("time")) {
      time(json, mention, path, value);
    } else if (path.length >= 2 && LISTS.contains(top)) {
      member((ArrayNode) json.withArray("/" + top), mention, path, value);
    } else {
      throw new BrokenLineException("there is no field " + field);
    }
    return parser.read(json, 1);
  }

  private void time(ObjectNode json, EventMention mention, String[] path, String value) {
    if (path.length == 1 && value.isEmpty()) {
      json.putNull("time");
    } else if (path.length == 1) {
      ObjectNode time =
          json.hasNonNull("time")
              ? (ObjectNode) json.get("time")
              : json.putObject("time").setAll(span(mention.trigger().span()));
      time.put("value", value);
    } else if (path.length == 2 && path[1].equals("new")) {
      ObjectNode before = json.hasNonNull("time") ? (ObjectNode) json.get("time") : null;
      ObjectNode time = words(mention, value);
      time.put("value", before == null ? "" : before.path("value").asText());
      json.set("time", time);
    } else {
      throw new BrokenLineException("there is no field " + String.join(".", path));
    }
  }

  private void member(ArrayNode list, EventMention mention, String[] path, String value) {
    if (path[1].equals("new") && path.length == 2) {
      list.add(fresh(path[0], words(mention, value)));
      return;
    }
    int position = position(path[1], list.size());
    if (path.length == 2 && value.isEmpty()) {
      list.remove(position);
    } else if (path.length == 3 && PARTS.contains(path[2])) {
      part((ObjectNode) list.get(position), path[2], value);
    } else {
      throw new BrokenLineException("there is no field " + String.join(".", path));
    }
  }

  private static ObjectNode fresh(String list, ObjectNode member) {
    if (list.equals("places")) {
      member.put("role", "at").put("country", "UNK");
    } else if (list.equals("items")) {
      member.put("class", "other");
    } else if (!list.equals("vessels")) {
      member.put("code", "UNK");
    }
    return member;
  }

  private static void part(ObjectNode member, String part, String value) {
    if (value.isEmpty()) {
      member.remove(part);
    } else if (NUMBERS.contains(part)) {
      try {
        member.put(part, Double.parseDouble(value));
      } catch (NumberFormatException e) {
        throw new BrokenLineException("\"" + value + "\" is no number");
      }
    } else {
      member.put(part, value);
    }
  }

  private static int position(String number, int size) {
    for (int i = 0; i < size; i++) {
      if (number.equals(String.valueOf(i + 1))) {
        return i;
      }
    }
    throw new BrokenLineException("there is no number " + number + " of " + size);
  }

  private ObjectNode words(EventMention mention, String words) {
    int trigger = mention.trigger().span().start();
    int best = -1;
    for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); ) {
      if (best < 0 || Math.abs(at - trigger) < Math.abs(best - trigger)) {
        best = at;
      }
      at = text.indexOf(words, at + 1);
    }
    if (best < 0) {
      throw new BrokenLineException("\"" + words + "\" does not stand in the text");
    }
    return span(new Span(best, best + words.length()));
  }

  private ObjectNode span(Span span) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("text", span.in(text));
    json.put("start", codePoints.at(span.start()));
    json.put("end", codePoints.at(span.end()));
    return json;
  }

  /** What a field holds before it is changed, for the history; empty where nothing. */
  public String value(EventMention mention, String field) {
    JsonNode json = writer.whole(mention);
    for (String step : field.split("\\.")) {
      json = json.isArray() ? json.path(number(step) - 1) : json.path(step);
    }
    return json.isMissingNode() || json.isNull()
        ? ""
        : json.isValueNode() ? json.asText() : json.toString();
  }

  private static int number(String step) {
    try {
      return Integer.parseInt(step);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
