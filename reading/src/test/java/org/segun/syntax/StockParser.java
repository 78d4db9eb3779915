package org.segun.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** CoreNLP's own parser. */
final class StockParser implements TreeParser {

  private final DependencyParser parser;

  StockParser(String model) {
    this.parser = DependencyParser.loadFromModelFile(model);
  }

  @Override
  public Tree parse(String[] forms, String[] tags) {
    int[] heads = new int[forms.length];
    String[] relations = new String[forms.length];
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "dep");
    for (TypedDependency d : parser.predict(labels(forms, tags)).typedDependencies()) {
      IndexedWord dependent = d.dep();
      heads[dependent.index() - 1] = d.gov().index() - 1;
      relations[dependent.index() - 1] = d.reln().toString();
    }
    return new Tree(heads, relations);
  }

  private static List<CoreLabel> labels(String[] forms, String[] tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      CoreLabel label = CoreLabel.wordFromString(forms[i]);
      label.setTag(tags[i]);
      label.setIndex(i + 1);
      labels.add(label);
    }
    return labels;
  }
}
