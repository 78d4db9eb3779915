package org.segun.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** The attributions of one article, indexed by the sentences that their contents touch. */
final class ArticleAttributions implements Attributions {

  private final ParsedArticle article;
  private final Presupposition presupposition;
  private final List<Attribution> all;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
  private final Map<Integer, List<Attribution>> byCue = new HashMap<>();

  ArticleAttributions(ParsedArticle article, CueLexicon lexicon, List<Attribution> all) {
    this.article = article;
    this.presupposition = new Presupposition(lexicon);
    this.all = List.copyOf(all);
    for (Attribution attribution : this.all) {
      byCue.computeIfAbsent(attribution.sentence(), k -> new ArrayList<>()).add(attribution);
      for (Span span : attribution.content()) {
        index(attribution, span);
      }
    }
  }

  private void index(Attribution attribution, Span span) {
    for (int i = sentenceAt(span.start()); i < article.sentences().size(); i++) {
      if (article.sentences().get(i).span().start() >= span.end()) {
        return;
      }
      List<Attribution> list = bySentence.computeIfAbsent(i, k -> new ArrayList<>());
      if (list.isEmpty() || list.get(list.size() - 1) != attribution) {
        list.add(attribution);
      }
    }
  }

  /** Index of the first sentence that ends after an offset. */
  private int sentenceAt(int offset) {
    int low = 0;
    int high = article.sentences().size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (article.sentences().get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public List<Attribution> all() {
    return all;
  }

  @Override
  public List<Attribution> over(int sentence, int token) {
    Sentence at = article.sentences().get(sentence);
    Span word = at.token(token).span();
    List<Attribution> over = new ArrayList<>();
    for (Attribution attribution : bySentence.getOrDefault(sentence, List.of())) {
      if (holds(attribution, word)
          && !attribution.cue().span().overlaps(word)
          && !presupposition.holds(at, token, attribution)) {
        over.add(attribution);
      }
    }
    return chain(over);
  }

  @Override
  public List<Attribution> near(int sentence) {
    Set<Attribution> near = new LinkedHashSet<>();
    near.addAll(byCue.getOrDefault(sentence - 1, List.of()));
    near.addAll(byCue.getOrDefault(sentence, List.of()));
    near.addAll(bySentence.getOrDefault(sentence, List.of()));
    return near.stream().sorted(Comparator.comparing(a -> a.cue().span())).toList();
  }

  private static boolean holds(Attribution attribution, Span word) {
    return attribution.content().stream().anyMatch(c -> c.contains(word));
  }

  /** Whether an attribution stands in what another says, and not the other way round. */
  static boolean isInside(Attribution inner, Attribution outer) {
    return touches(outer, inner.cue().span()) && !touches(inner, outer.cue().span());
  }

  private static boolean touches(Attribution attribution, Span cue) {
    return attribution.content().stream().anyMatch(c -> c.overlaps(cue));
  }

  /** Outermost first: an attribution stands inside those whose content holds its cue. */
  static List<Attribution> chain(List<Attribution> over) {
    if (over.size() < 2) {
      return over;
    }
    Map<Attribution, Integer> depth = new HashMap<>();
    for (Attribution inner : over) {
      int outer = 0;
      for (Attribution other : over) {
        if (other != inner && isInside(inner, other)) {
          outer++;
        }
      }
      depth.put(inner, outer);
    }
    List<Attribution> sorted = new ArrayList<>(over);
    Collections.sort(
        sorted, (a, b) -> Integer.compare(depth.getOrDefault(a, 0), depth.getOrDefault(b, 0)));
    return sorted;
  }
}
