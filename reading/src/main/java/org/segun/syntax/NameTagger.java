package org.segun.syntax;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds names and their kinds, with CoreNLP's conditional random field. */
final class NameTagger {

  private final CRFClassifier<CoreLabel> classifier;
  private final Map<String, String> kinds;

  NameTagger(String model, Map<String, String> kinds) {
    this.kinds = kinds;
    try (InputStream in = ModelFiles.open(model)) {
      this.classifier = CRFClassifier.getClassifier(in);
    } catch (IOException | ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  String[] tag(List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (Word word : words) {
      labels.add(CoreLabel.wordFromString(word.form()));
    }
    String[] names = new String[words.size()];
    List<CoreLabel> classified = classifier.classifySentence(labels);
    for (int i = 0; i < names.length; i++) {
      String kind = classified.get(i).get(AnswerAnnotation.class);
      names[i] = kinds.getOrDefault(kind, kind);
    }
    return names;
  }
}
