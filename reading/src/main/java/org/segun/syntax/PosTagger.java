package org.segun.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Gives words their universal parts of speech, with CoreNLP's maximum entropy tagger. */
final class PosTagger {

  private static final String SYMBOL = "SYM";

  private final MaxentTagger tagger;

  PosTagger(String model) {
    this.tagger = new MaxentTagger(model, new Properties(), false);
  }

  String[] tag(List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (Word word : words) {
      CoreLabel label = CoreLabel.wordFromString(word.form());
      if (isSymbol(word.form().codePointAt(0))) {
        label.setTag(SYMBOL);
      }
      labels.add(label);
    }
    tagger.tagCoreLabels(labels, true);
    return labels.stream().map(CoreLabel::tag).toArray(String[]::new);
  }

  /** Pictures and the like. The tagger was trained without them and tries every tag on each. */
  private static boolean isSymbol(int first) {
    int type = Character.getType(first);
    return type == Character.OTHER_SYMBOL
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }
}
