package org.segun.goods;

import org.segun.lexicon.RuleFolder;

/** Where readers of goods come from. */
public final class ItemReaders {

  private ItemReaders() {}

  /**
   * The reader of a language.
   *
   * @param language ISO 639-1 code with a folder of rules
   * @param rules rules and registers, the user's own among them
   */
  public static ItemReader forLanguage(String language, RuleFolder rules) {
    return new GoodsReader(new GoodsWords(language, rules), new QuantityWords(language, rules));
  }
}
