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
    return new RuleTimeReader(Grammar.load(language, rules), new Tenses(language, rules), false);
  }

  /**
   * The reader of a language that marks as TIMEX3 does: both ends of "from May to June" by
   * themselves, without the words that join them.
   *
   * @param language ISO 639-1 code
   * @param rules where the grammar is
   * @throws org.segun.lexicon.RuleException if a rule cannot be used
   */
  public static TimeReader timexes(String language, RuleFolder rules) {
    return new RuleTimeReader(Grammar.load(language, rules), new Tenses(language, rules), true);
  }
}
