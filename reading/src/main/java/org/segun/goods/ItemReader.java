package org.segun.goods;

import java.util.Optional;
import org.segun.model.Item;
import org.segun.syntax.ParsedArticle;

/** Reads goods, help and their quantities. */
public interface ItemReader {

  /** The goods that the noun phrase headed by a token names, if it names any. */
  Optional<Item> at(ParsedArticle article, int sentence, int head);
}
