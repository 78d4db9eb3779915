package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that two sentences share.
 *
 * @param rare those that neither the triggers nor the participants' names account for, rarest first
 * @param weight sum of their rarities, each from 0 to 1
 * @param share part of the lesser sentence's rarity that all shared words make up, from 0 to 1
 * @param count how many words are shared
 * @param holdsBothTriggers whether each sentence holds both triggers, which then are two acts
 */
record SharedWords(
    List<String> rare, double weight, double share, int count, boolean holdsBothTriggers) {

  static SharedWords of(Telling a, Telling b, Rarity rarity) {
    Set<String> other = new HashSet<>(b.words());
    Set<String> accounted = accounted(a);
    accounted.addAll(accounted(b));
    List<String> rare = new ArrayList<>();
    double weight = 0;
    double shared = 0;
    int count = 0;
    for (String word : a.words()) {
      if (other.contains(word)) {
        double share = rarity.share(word);
        shared += share;
        count++;
        if (share > 0 && !accounted.contains(word)) {
          rare.add(word);
          weight += share;
        }
      }
    }
    double lesser = Math.min(sum(a.words(), rarity), sum(b.words(), rarity));
    return new SharedWords(
        rare, weight, lesser == 0 ? 0 : shared / lesser, count, holdsBoth(a, b, other));
  }

  private static boolean holdsBoth(Telling a, Telling b, Set<String> wordsOfB) {
    return a.words().contains(Rarity.stem(b.trigger()))
        && wordsOfB.contains(Rarity.stem(a.trigger()));
  }

  private static Set<String> accounted(Telling telling) {
    Set<String> stems = new HashSet<>();
    stems.add(Rarity.stem(telling.trigger()));
    telling.actors().forEach(s -> stems.addAll(s.name()));
    telling.recipients().forEach(s -> stems.addAll(s.name()));
    return stems;
  }

  private static double sum(List<String> words, Rarity rarity) {
    return words.stream().mapToDouble(rarity::share).sum();
  }

  /** Whether one sentence is, but for a few words, the other. */
  boolean isCopy(LinkRules rules) {
    return share >= rules.number("copy.share") && count >= rules.number("copy.words");
  }

  boolean areRare(LinkRules rules) {
    return weight >= rules.number("words.rare");
  }

  void addTo(List<Evidence> evidence, LinkRules rules, boolean copied) {
    if (!rare.isEmpty()) {
      double capped = Math.min(rules.number("words.most"), weight);
      evidence.add(
          new Evidence(
              Evidence.Kind.WORDS,
              rules.weight(Evidence.Kind.WORDS) * capped,
              String.join(" ", rare)));
    }
    if (copied) {
      evidence.add(
          new Evidence(
              Evidence.Kind.COPY, rules.weight(Evidence.Kind.COPY) * share, percent(share)));
    }
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
