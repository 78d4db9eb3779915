package org.segun.certainty;

import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleFolder;

/** Makes the readers of factuality and tense. */
public final class CertaintyReaders {

  private CertaintyReaders() {}

  /**
   * A reader for a language, from the words in {@code LANGUAGE/certainty/*.rules}. Thread-safe;
   * make it once.
   *
   * @param language ISO 639-1 code
   * @param folder the rules
   * @throws org.segun.lexicon.RuleException if a rule cannot be used
   */
  public static CertaintyReader forLanguage(String language, RuleFolder folder) {
    CertaintyReader rules = ruled(language, folder);
    Optional<LinearModel> factuality = model(language, "factuality");
    Optional<LinearModel> tense = model(language, "tense");
    return factuality.isPresent() && tense.isPresent()
        ? new JudgedCertaintyReader(rules, factuality.get(), tense.get())
        : rules;
  }

  /** A reader by rules alone, without a learned judge. */
  public static CertaintyReader ruled(String language, RuleFolder folder) {
    return new RuleCertaintyReader(new CertaintyLexicon(language, folder));
  }

  private static Optional<LinearModel> model(String language, String name) {
    return LinearModel.resource("/org/segun/" + language + "/models/" + name + ".gz");
  }
}
