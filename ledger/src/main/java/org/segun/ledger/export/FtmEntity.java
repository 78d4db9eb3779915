package org.segun.ledger.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One entity of FollowTheMoney: an id, a schema, and properties with one or more values each. */
final class FtmEntity {

  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  FtmEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  /** Adds a value; an empty one adds nothing. */
  FtmEntity with(String property, String value) {
    if (!value.isBlank()) {
      properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(value);
    }
    return this;
  }

  FtmEntity with(String property, Optional<?> value) {
    return with(property, value.map(Object::toString).orElse(""));
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  Map<String, Set<String>> properties() {
    return properties;
  }
}
