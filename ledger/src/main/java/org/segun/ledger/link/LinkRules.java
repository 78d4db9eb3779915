package org.segun.ledger.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;

/** Weights and thresholds of linking, from {@code world/linking.properties}. */
public final class LinkRules {

  private static final String FILE = "world/linking.properties";

  private final Map<Evidence.Kind, Double> weights = new EnumMap<>(Evidence.Kind.class);
  private final Map<String, Double> numbers = new HashMap<>();

  private LinkRules() {}

  /** The built-in rules. */
  public static LinkRules builtIn() {
    return of(RuleFolder.builtIn());
  }

  /**
   * The built-in rules, and over them those of a user's folder.
   *
   * @throws RuleException if a line is none or a number is missing
   */
  public static LinkRules of(RuleFolder folder) {
    LinkRules rules = new LinkRules();
    folder.named(FILE).forEach(rules::read);
    for (Evidence.Kind kind : Evidence.Kind.values()) {
      rules.weights.put(kind, rules.number("weight." + name(kind)));
    }
    return rules;
  }

  private static String name(Evidence.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private void read(RuleFile file) {
    int at = 0;
    for (String line : file.lines()) {
      at++;
      String bare = line.strip();
      if (bare.isEmpty() || bare.startsWith("#")) {
        continue;
      }
      int equals = bare.indexOf('=');
      try {
        numbers.put(
            bare.substring(0, equals).strip(),
            Double.parseDouble(bare.substring(equals + 1).strip()));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new RuleException(file.name(), at, "is no name = number");
      }
    }
  }

  double weight(Evidence.Kind kind) {
    return weights.getOrDefault(kind, 0.0);
  }

  /** Least score of a link. */
  double threshold() {
    return number("threshold");
  }

  /** Days between two publications beyond which nothing is compared. */
  int bucketDays() {
    return (int) number("days.published");
  }

  double number(String name) {
    Double value = numbers.get(name);
    if (value == null) {
      throw new RuleException(FILE, 1, "lacks " + name);
    }
    return value;
  }
}
