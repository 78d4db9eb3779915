package org.segun.goods;

import java.util.Optional;
import org.segun.model.Item;
import org.segun.syntax.ParsedArticle;

/** Reads goods, help and their quantities. */
public interface ItemReader {

  /** The goods that the noun phrase headed by a token names, if it names any. */
  Optional<Item> at(ParsedArticle article, int sentence, int head);

  /**
   * The phrase headed by a noun as goods of no known class: for nouns that stand where an event
   * tells what is moved or given.
   */
  Item named(ParsedArticle article, int sentence, int head);
}
