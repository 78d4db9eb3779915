package org.segun.ledger.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of a JSON object from outside; whatever is not as it must be is told by its path. */
final class Fields {

  private final JsonNode json;
  private final String path;

  Fields(JsonNode json, String path) {
    this.json = json;
    this.path = path;
    if (!json.isObject()) {
      throw new BrokenLineException(path + " is not an object");
    }
  }

  BrokenLineException wrong(String field, String why) {
    return new BrokenLineException(at(field) + ": " + why);
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + ", " + field;
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  String text(String field) {
    return optionalText(field).orElseThrow(() -> wrong(field, "missing"));
  }

  Optional<String> optionalText(String field) {
    if (!has(field)) {
      return Optional.empty();
    }
    if (!json.get(field).isTextual()) {
      throw wrong(field, "not a text");
    }
    return Optional.of(json.get(field).textValue());
  }

  int whole(String field) {
    JsonNode value = json.path(field);
    if (!value.isInt()) {
      throw wrong(field, "not a whole number");
    }
    return value.intValue();
  }

  OptionalDouble number(String field) {
    if (!has(field)) {
      return OptionalDouble.empty();
    }
    if (!json.get(field).isNumber()) {
      throw wrong(field, "not a number");
    }
    return OptionalDouble.of(json.get(field).doubleValue());
  }

  Fields object(String field) {
    return optional(field).orElseThrow(() -> wrong(field, "missing"));
  }

  Optional<Fields> optional(String field) {
    return has(field) ? Optional.of(new Fields(json.get(field), at(field))) : Optional.empty();
  }

  List<String> words(String field) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : array(field)) {
      if (!word.isTextual()) {
        throw wrong(field, "not a list of words");
      }
      words.add(word.textValue());
    }
    return List.copyOf(words);
  }

  <T> List<T> list(String field, Function<Fields, T> read) {
    return numbered(
        field, (json, position) -> read.apply(new Fields(json, at(field) + " " + position)));
  }

  /** The members of an array by a reader that is told each one's position, counted from 1. */
  <T> List<T> numbered(String field, BiFunction<JsonNode, Integer, T> read) {
    List<T> values = new ArrayList<>();
    for (JsonNode value : array(field)) {
      values.add(read.apply(value, values.size() + 1));
    }
    return List.copyOf(values);
  }

  private Iterable<JsonNode> array(String field) {
    if (!has(field)) {
      return List.of();
    }
    if (!json.get(field).isArray()) {
      throw wrong(field, "not a list");
    }
    return json.get(field);
  }
}
