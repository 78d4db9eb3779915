package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds articles that are copies of one another, in memory, at a cost that does not grow. */
public final class CopyIndex {

  private final double least;
  private final Map<Long, List<String>> byBand = new HashMap<>();
  private final Map<String, ArticleSketch> sketches = new HashMap<>();

  /**
   * @param least share of equal runs of words from which one text is a copy of another, from 0 to 1
   */
  public CopyIndex(double least) {
    this.least = least;
  }

  /**
   * Adds a text.
   *
   * @return ids of the texts added before of which it is a copy
   */
  public List<String> add(String id, String text) {
    ArticleSketch sketch = ArticleSketch.of(text);
    Set<String> candidates = new LinkedHashSet<>();
    for (long band : sketch.bands()) {
      List<String> bucket = byBand.computeIfAbsent(band, k -> new ArrayList<>(1));
      candidates.addAll(bucket);
      bucket.add(id);
    }
    candidates.removeIf(other -> sketch.likeness(sketchOf(other)) < least);
    sketches.put(id, sketch);
    return List.copyOf(candidates);
  }

  private ArticleSketch sketchOf(String id) {
    ArticleSketch sketch = sketches.get(id);
    if (sketch == null) {
      throw new IllegalStateException(id + " was not added");
    }
    return sketch;
  }
}
