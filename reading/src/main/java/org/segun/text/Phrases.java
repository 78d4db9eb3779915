package org.segun.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.text.LayoutRules.Kind;

/** The phrases of a language, folded, the longest first. */
final class Phrases {

  private final Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
  private final Map<String, Integer> months = new HashMap<>();

  Phrases(LayoutRules rules) {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, folded(rules, kind));
    }
    for (LayoutRules.Rule rule : rules.rules()) {
      if (rule.kind() == Kind.MONTH) {
        rule.phrases().forEach(p -> months.put(Fold.fold(p), Integer.valueOf(rule.id())));
      }
    }
  }

  private static List<String> folded(LayoutRules rules, Kind kind) {
    return rules.rules().stream()
        .filter(r -> r.kind() == kind)
        .flatMap(r -> r.phrases().stream())
        .map(Fold::fold)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  List<String> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  Optional<Integer> month(String foldedWord) {
    return Optional.ofNullable(months.get(foldedWord));
  }

  /** The longest phrase of that kind with which {@code span} begins. */
  Optional<String> beginning(Kind kind, Page page, Span span) {
    return of(kind).stream().filter(p -> page.has(p, span.start(), span.end())).findFirst();
  }

  boolean isWhole(Kind kind, Page page, Span span) {
    return of(kind).stream()
        .anyMatch(p -> p.length() == span.length() && page.has(p, span.start(), span.end()));
  }

  boolean isInside(Kind kind, Page page, Span span) {
    return of(kind).stream().anyMatch(p -> page.find(p, span.start(), span.end()) >= 0);
  }
}
