package org.segun.goods;

import java.util.ArrayList;
import java.util.List;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Sentence;
import org.segun.world.Contractions;
import org.segun.world.PhraseTrie;

/**
 * By what means goods move: ship, train, truck, air, pipeline, wire, as {@code means.rules} has
 * them. Thread-safe.
 */
public final class TransportModes {

  private final PhraseTrie<String> phrases;

  private TransportModes(PhraseTrie<String> phrases) {
    this.phrases = phrases;
  }

  /** The means of a language. */
  public static TransportModes forLanguage(String language, RuleFolder rules) {
    PhraseTrie.Builder<String> builder = PhraseTrie.builder(Contractions.of(language, rules));
    for (RuleFile file : rules.named(language + "/means.rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        for (String phrase : block.first("phrase").orElse("").split("\\|")) {
          builder.put(phrase, block.id());
        }
      }
    }
    return new TransportModes(builder.build());
  }

  /**
   * The means told below a trigger, or below the verb that governs it, in order of the text; each
   * once.
   */
  public List<String> of(Sentence s, int trigger) {
    int top = s.token(trigger).is("VERB") || s.head(trigger) < 0 ? trigger : s.head(trigger);
    List<String> modes = new ArrayList<>();
    for (PhraseTrie.Match<String> match : phrases.all(s)) {
      if (s.dominates(top, match.last()) && !modes.contains(match.value())) {
        modes.add(match.value());
      }
    }
    return modes;
  }
}
