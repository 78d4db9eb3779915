package org.segun.syntax;

import edu.stanford.nlp.util.HashIndex;

/**
 * The numbers of a name model's features, in the dress in which CoreNLP asks for them. Only for
 * asking: it has no names to list.
 */
final class HashedFeatures extends HashIndex<String> {

  private static final long serialVersionUID = 1L;

  private final transient HashedStrings numbers;

  HashedFeatures(HashedStrings numbers) {
    this.numbers = numbers;
  }

  @Override
  public int indexOf(String feature) {
    return numbers.get(feature);
  }

  @Override
  public boolean contains(Object feature) {
    return feature instanceof String string && numbers.get(string) >= 0;
  }

  @Override
  public int size() {
    return numbers.size();
  }
}
