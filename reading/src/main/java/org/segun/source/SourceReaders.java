package org.segun.source;

import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleFolder;

/** Makes the readers of attributions. */
public final class SourceReaders {

  private SourceReaders() {}

  /**
   * A reader for a language, from the cues in {@code LANGUAGE/cues/*.rules}. Thread-safe; make it
   * once.
   *
   * @param language ISO 639-1 code
   * @param folder the rules
   * @throws org.segun.lexicon.RuleException if a rule cannot be used
   */
  public static SourceReader forLanguage(String language, RuleFolder folder) {
    SourceReader rules = ruled(language, folder);
    Optional<LinearModel> judge =
        LinearModel.resource("/org/segun/" + language + "/models/source.gz");
    return judge
        .<SourceReader>map(
            j ->
                (article, actors) ->
                    new JudgedAttributions(article, rules.read(article, actors), j))
        .orElse(rules);
  }

  /** A reader by rules alone, without a learned judge. */
  public static SourceReader ruled(String language, RuleFolder folder) {
    return new CueSourceReader(new CueLexicon(language, folder));
  }
}
