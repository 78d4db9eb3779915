package org.segun.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Gives words their universal parts of speech, with CoreNLP's maximum entropy tagger. */
final class PosTagger {

  private final MaxentTagger tagger;

  PosTagger(String model) {
    this.tagger = new MaxentTagger(model, new Properties(), false);
  }

  String[] tag(List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (Word word : words) {
      labels.add(CoreLabel.wordFromString(word.form()));
    }
    tagger.tagCoreLabels(labels);
    return labels.stream().map(CoreLabel::tag).toArray(String[]::new);
  }
}
