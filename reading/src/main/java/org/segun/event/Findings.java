package org.segun.event;

import java.util.List;
import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.goods.ItemReader;
import org.segun.model.Item;
import org.segun.place.Places;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.time.TimeMention;

/**
 * What the stages before this one found in an article.
 *
 * @param article its sentences
 * @param times its time expressions
 * @param places its places
 * @param actors its participants
 * @param items reads goods
 * @param voices whose words stand where
 */
public record Findings(
    ParsedArticle article,
    List<TimeMention> times,
    Places places,
    Actors actors,
    ItemReader items,
    Voices voices) {

  Sentence sentence(int index) {
    return article.sentences().get(index);
  }

  Optional<Item> item(int sentence, int head) {
    return items.at(article, sentence, head);
  }

  boolean isTime(int sentence, int token) {
    for (TimeMention time : times) {
      if (time.sentence() == sentence && time.first() <= token && token <= time.last()) {
        return true;
      }
    }
    return false;
  }
}
