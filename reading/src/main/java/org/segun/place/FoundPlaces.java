package org.segun.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The places of an article, by sentence. */
final class FoundPlaces implements Places {

  private final List<PlaceMention> all;
  private final List<List<PlaceMention>> bySentence = new ArrayList<>();

  FoundPlaces(List<PlaceMention> mentions, int sentences) {
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
    List<PlaceMention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt(PlaceMention::sentence).thenComparingInt(PlaceMention::first));
    sorted.forEach(m -> bySentence.get(m.sentence()).add(m));
    bySentence.replaceAll(List::copyOf);
    this.all = List.copyOf(sorted);
  }

  @Override
  public List<PlaceMention> all() {
    return all;
  }

  @Override
  public List<PlaceMention> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** A name before a description that holds it, since both cover its tokens. */
  @Override
  public Optional<PlaceMention> at(int sentence, int token) {
    PlaceMention best = null;
    for (PlaceMention mention : bySentence.get(sentence)) {
      if (mention.first() <= token
          && token <= mention.last()
          && (best == null || length(mention) < length(best) || mention.head() == token)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int length(PlaceMention mention) {
    return mention.last() - mention.first();
  }
}
