package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;

/** Weights and thresholds of linking, from {@code world/linking.properties}. */
public final class LinkRules {

  private static final String FILE = "world/linking.properties";

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<Evidence.Kind, Double> weights = new EnumMap<>(Evidence.Kind.class);
  private final Map<EventType, Integer> groups = new EnumMap<>(EventType.class);
  private final Map<EventType, Double> thresholds = new EnumMap<>(EventType.class);
  private final Set<EventType> mutual = EnumSet.noneOf(EventType.class);
  private final Rarity rarity;

  private LinkRules(RuleFolder folder) {
    folder.named(FILE).forEach(this::read);
    for (Evidence.Kind kind : Evidence.Kind.values()) {
      weights.put(kind, number("weight." + name(kind)));
    }
    for (EventType type : EventType.values()) {
      groups.put(type, -1 - type.ordinal());
      String own = "threshold." + type.name().toLowerCase(Locale.ROOT);
      thresholds.put(type, number(values.containsKey(own) ? own : "threshold"));
    }
    List<Set<EventType>> close = new ArrayList<>();
    for (String group : text("close").split("\\|")) {
      close.add(types(group));
    }
    for (int i = 0; i < close.size(); i++) {
      for (EventType type : close.get(i)) {
        groups.put(type, i);
      }
    }
    mutual.addAll(types(text("mutual")));
    rarity = Rarity.of(folder);
  }

  /** The built-in rules. */
  public static LinkRules builtIn() {
    return of(RuleFolder.builtIn());
  }

  /**
   * The built-in rules, and over them those of a user's folder.
   *
   * @throws RuleException if a line is none or a value is missing or wrong
   */
  public static LinkRules of(RuleFolder folder) {
    return new LinkRules(folder);
  }

  private static String name(Evidence.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void read(RuleFile file) {
    int at = 0;
    for (String line : file.lines()) {
      at++;
      String bare = line.strip();
      int equals = bare.indexOf('=');
      if (bare.isEmpty() || bare.startsWith("#")) {
        continue;
      }
      if (equals < 0) {
        throw new RuleException(file.name(), at, "is no name = value");
      }
      values.put(bare.substring(0, equals).strip(), bare.substring(equals + 1).strip());
    }
  }

  private static Set<EventType> types(String names) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String name : names.strip().split(" ")) {
      try {
        types.add(EventType.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw new RuleException(FILE, 1, "has no type " + name);
      }
    }
    return types;
  }

  Rarity rarity() {
    return rarity;
  }

  double weight(Evidence.Kind kind) {
    return weights.getOrDefault(kind, 0.0);
  }

  /** Least score of a link between acts of these types. */
  double threshold(EventType one, EventType other) {
    return Math.max(
        thresholds.getOrDefault(one, Double.MAX_VALUE),
        thresholds.getOrDefault(other, Double.MAX_VALUE));
  }

  /** Whether acts of these types may be one happening. */
  boolean isClose(EventType one, EventType other) {
    return group(one) == group(other);
  }

  /** Number of the types that are close to this one. */
  int group(EventType type) {
    return groups.getOrDefault(type, Integer.MIN_VALUE);
  }

  /** Whether all who take part in such an act do the same. */
  boolean isMutual(EventType type) {
    return mutual.contains(type);
  }

  private String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new RuleException(FILE, 1, "lacks " + name);
    }
    return value;
  }

  double number(String name) {
    return numbers.computeIfAbsent(name, this::parsed);
  }

  private double parsed(String name) {
    try {
      return Double.parseDouble(text(name));
    } catch (NumberFormatException e) {
      throw new RuleException(FILE, 1, name + " is no number");
    }
  }
}
