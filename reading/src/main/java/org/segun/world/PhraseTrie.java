package org.segun.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.Sentence;

/**
 * Finds phrases of one or more words in sentences: the longest one that begins at a token, in time
 * linear in its length. Words are compared as {@link Folding} does, so case, accents, dots and
 * hyphens do not count. Immutable once built.
 *
 * <pre>{@code
 * PhraseTrie<String> trie = PhraseTrie.<String>builder(contractions).put("Corea del Norte", "PRK").build();
 * trie.all(sentence);
 * }</pre>
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

  /**
   * A phrase found in a sentence.
   *
   * @param first its first token
   * @param last its last token, included
   * @param value what it stands for
   */
  public record Match<T>(int first, int last, T value) {

    /**
     * Whether it is written as a name: a word of it begins with a capital letter, and in a phrase
     * of several words at the start of a sentence not its first word alone.
     */
    public boolean isCapitalised(Sentence sentence) {
      for (int i = first == 0 && last > 0 ? 1 : first; i <= last; i++) {
        String form = sentence.token(i).form();
        if (!form.isEmpty() && Character.isUpperCase(form.codePointAt(0))) {
          return true;
        }
      }
      return false;
    }
  }

  private final Node<T> root;
  private final Contractions contractions;

  private PhraseTrie(Node<T> root, Contractions contractions) {
    this.root = root;
    this.contractions = contractions;
  }

  /** An empty trie to be filled. */
  public static <T> Builder<T> builder(Contractions contractions) {
    return new Builder<>(contractions);
  }

  /** The longest phrase that begins at token {@code from}. */
  public Optional<Match<T>> longest(Sentence sentence, int from) {
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < sentence.size(); i++) {
      List<String> words = Folding.words(sentence.token(i).form());
      if (words.isEmpty() && i == from) {
        break;
      }
      for (String word : words) {
        node = node == null ? null : node.next.get(word);
      }
      if (node == null) {
        break;
      }
      if (node.value != null && !words.isEmpty()) {
        best = new Match<>(from, i, node.value);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The phrases of a sentence from left to right: at each token the longest, then on after its end.
   */
  public List<Match<T>> all(Sentence sentence) {
    List<Match<T>> matches = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Match<T>> match = longest(sentence, i);
      if (match.isPresent()) {
        matches.add(match.get());
        i = match.get().last();
      }
    }
    return matches;
  }

  /** What a whole phrase outside any sentence stands for. */
  public Optional<T> get(String phrase) {
    Node<T> node = root;
    for (String word : Folding.words(phrase)) {
      for (String part : contractions.partsOf(word)) {
        node = node == null ? null : node.next.get(part);
      }
    }
    return node == null ? Optional.empty() : Optional.ofNullable(node.value);
  }

  private static final class Node<T> {
    private Map<String, Node<T>> next = Map.of();
    private @Nullable T value;

    private Node<T> on(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(word, w -> new Node<>());
    }
  }

  /** Takes phrases in. A phrase given twice keeps its last value. */
  public static final class Builder<T> {
    private final Contractions contractions;
    private final Node<T> root = new Node<>();

    private Builder(Contractions contractions) {
      this.contractions = contractions;
    }

    /** Adds a phrase as it is written; one without any letter is passed over. */
    public Builder<T> put(String phrase, T value) {
      Node<T> node = root;
      for (String word : Folding.words(phrase)) {
        for (String part : contractions.partsOf(word)) {
          node = node.on(part);
        }
      }
      if (node != root) {
        node.value = value;
      }
      return this;
    }

    /** The trie; the builder is not to be used after it. */
    public PhraseTrie<T> build() {
      return new PhraseTrie<>(root, contractions);
    }
  }
}
