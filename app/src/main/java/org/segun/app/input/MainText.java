package org.segun.app.input;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article, a paragraph a line.
 *
 * <p>What is no text or says by its name that it stands beside the story is taken out first. Then
 * the element marked as the body of an article is taken, or else the one that holds the most prose:
 * every paragraph gives its letters to its parent and half of them to its grandparent, less the
 * share of them that are links.
 */
final class MainText {

  /** Letters of a paragraph of prose; what has fewer may be a label. */
  private static final int SHORTEST_PROSE = 40;

  /** Letters of a marked body below which it is taken to be a teaser. */
  private static final int SHORTEST_BODY = 200;

  private static final double MOST_LINKS = 0.5;

  private MainText() {}

  /**
   * @param page is changed
   * @param title left out where it heads the text
   */
  static String of(Document page, String title) {
    PageNoise.remove(page);
    Element main = marked(page);
    if (main == null) {
      main = densest(page);
    }
    return new BlockText(title).of(main == null ? page.body() : main);
  }

  private static @org.jspecify.annotations.Nullable Element marked(Document page) {
    Element best = null;
    for (Element body : page.select("[itemprop=articleBody]")) {
      if (body.text().length() >= SHORTEST_BODY
          && (best == null || body.text().length() > best.text().length())) {
        best = body;
      }
    }
    return best;
  }

  private static @org.jspecify.annotations.Nullable Element densest(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : page.select("p, blockquote, h2, h3")) {
      double prose = prose(paragraph);
      Element parent = paragraph.parent();
      if (prose > 0 && parent != null) {
        scores.merge(parent, prose, Double::sum);
        if (parent.parent() != null) {
          scores.merge(parent.parent(), prose / 2, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(
            Map.Entry.<Element, Double>comparingByValue()
                .thenComparing(e -> -e.getKey().siblingIndex()))
        .map(e -> e.getKey())
        .orElse(null);
  }

  private static double prose(Element paragraph) {
    int letters = paragraph.text().length();
    if (letters < SHORTEST_PROSE) {
      return 0;
    }
    int linked = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
    double share = (double) linked / letters;
    return share > MOST_LINKS ? 0 : letters * (1 - share);
  }
}
