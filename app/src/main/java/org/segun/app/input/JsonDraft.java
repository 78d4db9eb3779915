package org.segun.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An article from a JSON object with the fields {@code doc lang date title text url outlet}; others
 * are passed over. An object without {@code text} may be one of IPTC's ninjs.
 */
final class JsonDraft {

  private JsonDraft() {}

  /**
   * @param node the object
   * @param name id of an article that has no {@code doc}
   * @throws InputException if it is no object or has no text
   */
  static Draft read(JsonNode node, String name) throws InputException {
    if (!node.isObject()) {
      throw new InputException("json-no-object");
    }
    JsonNode text = node.path("text");
    if (!text.isTextual() && NinjsDraft.isItem(node)) {
      return NinjsDraft.read(node, name);
    }
    if (!text.isTextual()) {
      throw new InputException("json-no-text");
    }
    String id = value(node, "doc");
    return new Draft(
        id.isEmpty() ? name : id,
        value(node, "lang"),
        value(node, "date"),
        value(node, "title"),
        text.textValue(),
        optional(node, "url"),
        optional(node, "outlet"));
  }

  private static String value(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return Optional.of(value(node, field)).filter(v -> !v.isEmpty());
  }
}
