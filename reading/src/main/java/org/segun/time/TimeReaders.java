package org.segun.time;

import org.segun.lexicon.RuleFolder;

/** Makes readers of time expressions. */
public final class TimeReaders {

  private TimeReaders() {}

  /**
   * The reader of a language; one without a grammar finds nothing.
   *
   * @param language ISO 639-1 code
   * @param rules where the grammar is
   * @throws org.segun.lexicon.RuleException if a rule cannot be used
   */
  public static TimeReader forLanguage(String language, RuleFolder rules) {
    return new RuleTimeReader(Grammar.load(language, rules), new Tenses(language, rules));
  }
}
