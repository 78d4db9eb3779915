package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Keys of which two tellings must share one to be compared at all. A key is a pair of rare things
 * that a telling names (a stem of a participant's name, of a place, of its sentence; a state) with
 * the kind of act and the time: pairs keep the blocks small, however many articles tell of one
 * crisis.
 */
final class Blocking {

  private final LinkRules rules;
  private final Rarity rarity;
  private final int bucketDays;

  Blocking(LinkRules rules, Rarity rarity) {
    this.rules = rules;
    this.rarity = rarity;
    this.bucketDays = (int) rules.number("days.published");
  }

  /** Keys under which a telling is kept. */
  List<String> keys(Telling telling) {
    return keys(telling, 0);
  }

  /** Keys under which those that may be the same happening are kept. */
  List<String> keysOfCandidates(Telling telling) {
    return keys(telling, 1);
  }

  private List<String> keys(Telling telling, int around) {
    List<String> keys = new ArrayList<>();
    if (telling.isDated()) {
      int first = Math.floorDiv(telling.published(), bucketDays) - around;
      int last = Math.floorDiv(telling.publishedBy(), bucketDays) + around;
      for (String pair : pairs(telling)) {
        for (int bucket = first; bucket <= last; bucket++) {
          keys.add(rules.group(telling.type()) + "|" + pair + "|" + bucket);
        }
      }
    }
    return keys;
  }

  private List<String> pairs(Telling telling) {
    TreeSet<String> names = new TreeSet<>();
    telling.actors().forEach(s -> named(s, names));
    telling.recipients().forEach(s -> named(s, names));
    List<String> who = rarest(names, (int) rules.number("keys.names"));
    TreeSet<String> words = new TreeSet<>(telling.words());
    words.removeAll(who);
    List<String> what = rarest(words, (int) rules.number("keys.words"));
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < what.size(); i++) {
      for (String name : who) {
        pairs.add(pair(name, what.get(i)));
      }
      for (int j = i + 1; j < what.size() && j < 3; j++) {
        pairs.add(pair(what.get(i), what.get(j)));
      }
    }
    return pairs;
  }

  private static void named(Telling.Side side, TreeSet<String> names) {
    if (side.proper()) {
      names.addAll(side.name());
    }
    if (!PartyMatch.isCollective(side.code())) {
      names.add(side.code());
    }
  }

  private List<String> rarest(TreeSet<String> stems, int most) {
    return stems.stream()
        .filter(s -> rarity.share(s) > 0)
        .sorted(
            Comparator.comparingDouble((String s) -> -rarity.share(s))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a;
  }
}
