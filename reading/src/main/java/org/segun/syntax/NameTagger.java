package org.segun.syntax;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Finds names and their kinds, with CoreNLP's conditional random field.
 *
 * <p>Its file of serialised objects takes more than a second to load, so its parts are cached in a
 * form that does not. It is told to learn no new words while it reads, so that an article reads the
 * same whatever was read before.
 */
final class NameTagger {

  private final CRFClassifier<CoreLabel> classifier;
  private final NameModel model;
  private final Map<String, String> kinds;

  private NameTagger(NameModel model, Map<String, String> kinds)
      throws IOException, ClassNotFoundException {
    this.model = model;
    this.kinds = kinds;
    this.classifier = new CRFClassifier<>(new Properties());
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (NameModelFeed feed = NameModelFeed.of(model)) {
      classifier.loadClassifier(feed, properties);
    }
  }

  /**
   * Loads a model from the class path, by way of the cache.
   *
   * @param kinds from the model's kinds of names to those of {@link Token#name()}
   */
  static NameTagger load(String resource, Map<String, String> kinds, ModelCache cache) {
    try {
      String name = ModelFiles.nameOf(resource, "parts1");
      Optional<NameModel> kept = cache.find(name).flatMap(NameModel::of);
      if (kept.isPresent()) {
        return new NameTagger(kept.get(), kinds);
      }
      try (InputStream in = ModelFiles.open(resource)) {
        NameModel model = StockNameModel.read(in);
        cache.keep(name, model.toBytes());
        return new NameTagger(model, kinds);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  String[] tag(List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (Word word : words) {
      labels.add(label(word.form()));
    }
    String[] names = new String[words.size()];
    List<CoreLabel> classified = classifier.classifySentence(labels);
    for (int i = 0; i < names.length; i++) {
      String kind = classified.get(i).get(AnswerAnnotation.class);
      names[i] = kinds.getOrDefault(kind, kind);
    }
    return names;
  }

  private CoreLabel label(String form) {
    CoreLabel label = CoreLabel.wordFromString(form);
    int wordClass = model.classOf().get(form.toLowerCase(Locale.ROOT));
    label.set(
        DistSimAnnotation.class,
        wordClass < 0 ? classifier.flags.unknownWordDistSimClass : model.classes().get(wordClass));
    return label;
  }
}
