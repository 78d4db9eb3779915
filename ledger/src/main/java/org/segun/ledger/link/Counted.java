package org.segun.ledger.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.segun.model.EventMention;

/** Words by how many tellings have them. */
final class Counted {

  private final Map<String, Integer> counts = new TreeMap<>();

  static List<String> of(
      List<EventMention> mentions, Function<EventMention, ? extends Collection<String>> words) {
    Counted counted = new Counted();
    mentions.forEach(m -> new LinkedHashSet<>(words.apply(m)).forEach(counted::add));
    return counted.commonestFirst();
  }

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  /** Ties in the order of the alphabet. */
  List<String> commonestFirst() {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
