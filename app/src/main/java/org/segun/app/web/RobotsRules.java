package org.segun.app.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a robots.txt for this program: those that name it, else those for all.
 *
 * @param rules in the order of the file
 * @param delay asked for between requests
 */
record RobotsRules(List<Rule> rules, Duration delay) {

  /** Everything is allowed. */
  static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);

  /** Nothing is. */
  static final RobotsRules ALL = new RobotsRules(List.of(new Rule("/", false)), Duration.ZERO);

  private static final int MOST = 2_000;
  private static final int LONGEST = 500;
  private static final int LONGEST_TARGET = 2_000;
  private static final double LONGEST_DELAY_SECONDS = 60;

  /** A path, with {@code *} for anything and {@code $} for the end. */
  record Rule(String path, boolean allows) {}

  static RobotsRules parse(String text) {
    RobotsRules named = group(text, WebOptions.PRODUCT);
    return named == null ? orNone(group(text, "*")) : named;
  }

  private static RobotsRules orNone(@org.jspecify.annotations.Nullable RobotsRules rules) {
    return rules == null ? NONE : rules;
  }

  private static @org.jspecify.annotations.Nullable RobotsRules group(String text, String product) {
    List<Rule> rules = new ArrayList<>();
    Duration delay = Duration.ZERO;
    boolean within = false;
    boolean heading = false;
    boolean found = false;
    for (String line : text.replace('\r', '\n').split("\n")) {
      int comment = line.indexOf('#');
      String told = comment < 0 ? line : line.substring(0, comment);
      int colon = told.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = told.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = told.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        within = (heading && within) || value.equalsIgnoreCase(product);
        found |= within;
        heading = true;
        continue;
      }
      heading = false;
      if (within && (key.equals("allow") || key.equals("disallow"))) {
        boolean usable = !value.isEmpty() && value.length() <= LONGEST && rules.size() < MOST;
        if (usable) {
          rules.add(new Rule(value, key.equals("allow")));
        }
      } else if (within && key.equals("crawl-delay")) {
        delay = seconds(value);
      }
    }
    return found ? new RobotsRules(List.copyOf(rules), delay) : null;
  }

  private static Duration seconds(String value) {
    try {
      double seconds = Math.min(LONGEST_DELAY_SECONDS, Math.max(0, Double.parseDouble(value)));
      return Duration.ofMillis((long) (seconds * 1000));
    } catch (NumberFormatException e) {
      return Duration.ZERO;
    }
  }

  /** Whether a path with its query may be asked for: the longest rule that fits says so. */
  boolean allow(String target) {
    String path = target.length() > LONGEST_TARGET ? target.substring(0, LONGEST_TARGET) : target;
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path.length();
      if (length >= longest && fits(rule.path, path)) {
        allowed = length == longest ? allowed || rule.allows : rule.allows;
        longest = length;
      }
    }
    return allowed;
  }

  /** Whether a path begins as a rule says. */
  static boolean fits(String rule, String path) {
    boolean toEnd = rule.endsWith("$");
    String pattern = toEnd ? rule.substring(0, rule.length() - 1) : rule + "*";
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < path.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < pattern.length() && pattern.charAt(at) == path.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
