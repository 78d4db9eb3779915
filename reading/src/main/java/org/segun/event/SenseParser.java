package org.segun.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.lexicon.RuleBlock;
import org.segun.model.EventType;

/** Reads {@code [event id]} and {@code [skip id]} blocks. */
final class SenseParser {

  static final List<String> PARTS = List.of("verb", "noun", "adjective");

  private static final Set<String> OTHER_KEYS =
      Set.of("type", "mode", "context", "if", "unless", "yes", "no");

  private SenseParser() {}

  static Sense parse(RuleBlock block, int order) {
    Map<String, Set<String>> lemmas = new HashMap<>();
    Map<String, Map<Role, List<SlotSpec>>> roles = new HashMap<>();
    List<Condition> conditions = new ArrayList<>();
    for (RuleBlock.Field field : block.fields()) {
      String key = field.key();
      if (PARTS.contains(key)) {
        Set<String> words = lemmas.computeIfAbsent(key, k -> new LinkedHashSet<>());
        words.addAll(List.of(field.value().split("[\\s,]+")));
      } else if (key.equals("if") || key.equals("unless")) {
        conditions.add(Condition.parse(block, field.value(), key.equals("if")));
      } else if (!OTHER_KEYS.contains(key)) {
        addRole(block, roles, key, field.value());
      }
    }
    if (lemmas.isEmpty()) {
      throw block.error("no verb, noun or adjective");
    }
    return new Sense(
        block.id(),
        type(block),
        lemmas,
        block.words("mode"),
        block.words("context"),
        roles,
        List.copyOf(conditions),
        order);
  }

  private static @Nullable EventType type(RuleBlock block) {
    if (block.kind().equals("skip")) {
      return null;
    }
    String name = block.first("type").orElseThrow(() -> block.error("no type"));
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw block.error("unknown type " + name);
    }
  }

  /**
   * A line such as {@code verb.actor: subj con}, or {@code actor: subj} for every part of speech.
   */
  private static void addRole(
      RuleBlock block, Map<String, Map<Role, List<SlotSpec>>> roles, String key, String value) {
    int dot = key.indexOf('.');
    Role role = role(block, key.substring(dot + 1));
    List<String> parts = dot < 0 ? PARTS : List.of(key.substring(0, dot));
    if (!PARTS.containsAll(parts)) {
      throw block.error("unknown key " + key);
    }
    for (String part : parts) {
      roles
          .computeIfAbsent(part, p -> new EnumMap<>(Role.class))
          .computeIfAbsent(role, r -> new ArrayList<>())
          .addAll(SlotSpec.parse(value));
    }
  }

  static Role role(RuleBlock block, String name) {
    try {
      return Role.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw block.error("unknown key " + name);
    }
  }
}
