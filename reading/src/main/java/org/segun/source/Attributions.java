package org.segun.source;

import java.util.List;

/** The attributions of one article. */
public interface Attributions {

  /** All, in order of their cues. */
  List<Attribution> all();

  /**
   * Those whose content holds a word, from the outermost to the innermost. An attribution whose cue is the word itself is not
   * among them: a speech act is not its own source.
   *
   * @param sentence index of the sentence
   * @param token index of the word
   */
  List<Attribution> over(int sentence, int token);
}
