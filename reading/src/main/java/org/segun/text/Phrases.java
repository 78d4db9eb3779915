package org.segun.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.text.LayoutRules.Kind;

/**
 * The phrases of a language, folded; of those that begin with the same character, the longest
 * first.
 */
final class Phrases {

  private final Map<Kind, Map<Character, List<String>>> byKind = new EnumMap<>(Kind.class);
  private final Map<String, Integer> months = new HashMap<>();

  Phrases(LayoutRules rules) {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, byFirst(rules, kind));
    }
    for (LayoutRules.Rule rule : rules.rules()) {
      if (rule.kind() == Kind.MONTH) {
        rule.phrases().forEach(p -> months.put(Fold.fold(p), Integer.valueOf(rule.id())));
      }
    }
  }

  private static Map<Character, List<String>> byFirst(LayoutRules rules, Kind kind) {
    Map<Character, List<String>> byFirst = new HashMap<>();
    rules.rules().stream()
        .filter(r -> r.kind() == kind)
        .flatMap(r -> r.phrases().stream())
        .map(Fold::fold)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(p -> byFirst.computeIfAbsent(p.charAt(0), c -> new ArrayList<>()).add(p));
    return byFirst;
  }

  Optional<Integer> month(String foldedWord) {
    return Optional.ofNullable(months.get(foldedWord));
  }

  /** Whether a folded word is one that can stand inside a name. */
  boolean isParticle(String foldedWord) {
    return !foldedWord.isEmpty()
        && startingWith(Kind.PARTICLE, foldedWord.charAt(0)).contains(foldedWord);
  }

  /** The longest phrase of that kind with which {@code span} begins. */
  Optional<String> beginning(Kind kind, Page page, Span span) {
    return Optional.ofNullable(at(kind, page, span.start(), span.end()));
  }

  boolean isWhole(Kind kind, Page page, Span span) {
    return beginning(kind, page, span).filter(p -> p.length() == span.length()).isPresent();
  }

  boolean isInside(Kind kind, Page page, Span span) {
    return next(kind, page, span.start(), span).isPresent();
  }

  /** A phrase and where it begins. */
  record Hit(int start, String phrase) {
    int end() {
      return start + phrase.length();
    }
  }

  /**
   * The first phrase of that kind that stands as words of its own in {@code span}, not before
   * {@code from}.
   */
  Optional<Hit> next(Kind kind, Page page, int from, Span span) {
    for (int i = from; i < span.end(); i++) {
      String phrase = page.beginsWord(i, span.start()) ? at(kind, page, i, span.end()) : null;
      if (phrase != null) {
        return Optional.of(new Hit(i, phrase));
      }
    }
    return Optional.empty();
  }

  private @Nullable String at(Kind kind, Page page, int start, int end) {
    if (start >= end) {
      return null;
    }
    for (String phrase : startingWith(kind, page.folded().charAt(start))) {
      if (page.has(phrase, start, end)) {
        return phrase;
      }
    }
    return null;
  }

  private List<String> startingWith(Kind kind, char first) {
    return byKind.getOrDefault(kind, Map.of()).getOrDefault(first, List.of());
  }
}
