package org.segun.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.Reading;
import org.segun.model.EventMention;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Article;
import org.segun.world.Folding;

/**
 * An article with what was read in it, to be saved.
 *
 * @param article the article
 * @param mentions its event mentions
 * @param lemmas dictionary forms by the folded words of the article, for search; a word without one
 *     stands for itself
 * @param rules version of the rules and models that read it
 */
public record Arrival(
    Article article, List<EventMention> mentions, Map<String, String> lemmas, String rules) {

  /**
   * What a reader made of an article.
   *
   * @param rules version of the rules and models that read it
   */
  public static Arrival of(Reading reading, String rules) {
    Map<String, String> lemmas = new HashMap<>();
    String text = reading.article().text();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        // The parts of a contracted word share its span; the first carries its meaning.
        List<String> form = Folding.words(token.span().in(text));
        List<String> lemma = Folding.words(token.lemma());
        if (form.size() == 1 && lemma.size() == 1) {
          lemmas.putIfAbsent(form.get(0), lemma.get(0));
        }
      }
    }
    return new Arrival(reading.article(), reading.events(), lemmas, rules);
  }
}
