package org.segun.certainty;

import org.segun.lexicon.RuleFolder;

/** Makes the readers of factuality and tense. */
public final class CertaintyReaders {

  private CertaintyReaders() {}

  /**
   * A reader for a language, from the words in {@code LANGUAGE/certainty/*.rules}. Thread-safe; make it once.
   *
   * @param language ISO 639-1 code
   * @param folder the rules
   * @throws org.segun.lexicon.RuleException if a rule cannot be used
   */
  public static CertaintyReader forLanguage(String language, RuleFolder folder) {
    return new RuleCertaintyReader(new CertaintyLexicon(language, folder));
  }
}
