package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.model.Source;

/** Tells who reports whom: the one whose content holds another's cue is the outer one. */
final class Nesting {

  /** How many cues may lie between two that are nested; keeps hostile texts linear. */
  private static final int REACH = 24;

  private Nesting() {}

  /** The attributions of an article, in order of their cues, each with those who report it. */
  static List<Attribution> of(List<Attribution> all) {
    List<Attribution> nested = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      nested.add(all.get(i).reportedBy(reporters(all, i)));
    }
    return nested;
  }

  private static List<Source> reporters(List<Attribution> all, int at) {
    Attribution inner = all.get(at);
    List<Attribution> over = new ArrayList<>();
    for (int i = Math.max(0, at - REACH); i < all.size() && i <= at + REACH; i++) {
      Attribution outer = all.get(i);
      if (i != at && outer.speaker().isPresent() && ArticleAttributions.isInside(inner, outer)) {
        over.add(outer);
      }
    }
    if (over.isEmpty()) {
      return List.of();
    }
    over = new ArrayList<>(ArticleAttributions.chain(over));
    over.add(inner);
    return Attributions.joined(over).stream()
        .filter(a -> a != inner)
        .map(a -> new Source(a.speaker().orElseThrow(), Optional.of(a.cue())))
        .toList();
  }
}
