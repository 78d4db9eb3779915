package org.segun.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * A greedy transition parser with a small neural network for its oracle (Chen and Manning 2014):
 * own inference over the models that CoreNLP trains. A test holds its trees to those of CoreNLP's
 * own parser.
 *
 * <p>It is faster by arithmetic in floats, by what {@link HiddenLayer} remembers, and by not asking
 * the network where only one transition is allowed.
 */
final class NeuralParser implements TreeParser {

  private final NeuralModel model;
  private final HiddenLayer layer;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;

  NeuralParser(NeuralModel model) {
    this.model = model;
    this.layer = new HiddenLayer(model);
    this.words = NeuralModel.numbers(model.words());
    this.tags = NeuralModel.numbers(model.tags());
  }

  /** Loads a model from the class path, by way of the cache. */
  static NeuralParser load(String resource, ModelCache cache) {
    try {
      String name = ModelFiles.nameOf(resource, "floats1");
      Optional<NeuralModel> kept = cache.find(name).flatMap(NeuralModelBytes::read);
      if (kept.isPresent()) {
        return new NeuralParser(kept.get());
      }
      try (InputStream in = ModelFiles.open(resource)) {
        NeuralModel model = NeuralModelText.read(in);
        cache.keep(name, NeuralModelBytes.write(model));
        return new NeuralParser(model);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Tree parse(String[] forms, String[] partsOfSpeech) {
    int[] word = inputs(words, forms);
    int[] tag = inputs(tags, partsOfSpeech);
    ArcStandard state = new ArcStandard(forms.length);
    Scorer scorer = new Scorer(model, layer, word, tag);
    while (!state.isDone()) {
      if (state.isForced()) {
        force(state);
      } else {
        apply(state, scorer.best(state));
      }
    }
    return tree(state, forms.length);
  }

  /** Numbers of the words of a sentence, which count from 1; before them the root. */
  private static int[] inputs(Map<String, Integer> numbers, String[] names) {
    int[] inputs = new int[names.length + 1];
    inputs[0] = NeuralModel.ROOT;
    for (int i = 0; i < names.length; i++) {
      inputs[i + 1] = numbers.getOrDefault(names[i], NeuralModel.UNKNOWN);
    }
    return inputs;
  }

  private static void force(ArcStandard state) {
    if (state.canShift()) {
      state.shift();
    } else {
      state.rightArc(NeuralModel.ROOT_LABEL);
    }
  }

  /**
   * Transitions in the model's order: left arcs, right arcs, each in the order of the labels from
   * the root's, then the shift.
   */
  private void apply(ArcStandard state, int transition) {
    int arcs = model.labels().size() - 1;
    if (transition < arcs) {
      state.leftArc(transition + 1);
    } else if (transition < 2 * arcs) {
      state.rightArc(transition - arcs + 1);
    } else {
      state.shift();
    }
  }

  private Tree tree(ArcStandard state, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = model.labels().get(state.label(i + 1));
    }
    return new Tree(heads, relations);
  }
}
