package org.segun.syntax;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Hands the parts of a name model to CoreNLP in the order in which it would read them from its own
 * file.
 */
final class NameModelFeed extends ObjectInputStream {

  private final Deque<Object> parts;
  private final int window;

  private NameModelFeed(Deque<Object> parts, int window) throws IOException {
    this.parts = parts;
    this.window = window;
  }

  static NameModelFeed of(NameModel model) throws IOException, ClassNotFoundException {
    Object[] small = model.small();
    Object features = new HashedFeatures(model.features());
    return new NameModelFeed(
        new ArrayDeque<>(
            List.of(
                small[0], small[1], features, small[2], 1, small[3], model.weights(), small[4])),
        model.window());
  }

  @Override
  protected Object readObjectOverride() {
    return parts.removeFirst();
  }

  @Override
  public int readInt() {
    return window;
  }

  /** There is no stream below to close. */
  @Override
  public void close() {
    parts.clear();
  }
}
