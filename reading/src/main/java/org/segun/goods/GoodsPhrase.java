package org.segun.goods;

import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * How far the noun phrase of a good reaches: its adjectives, complements of stuff and coordinated
 * goods, but no clause and no place.
 */
final class GoodsPhrase {

  private static final int MAX_TOKENS = 24;

  private final GoodsWords goods;
  private final QuantityWords words;

  GoodsPhrase(GoodsWords goods, QuantityWords words) {
    this.goods = goods;
    this.words = words;
  }

  /**
   * Last token of the phrase headed by {@code head}.
   *
   * @param part whether the head is a measure or a part of something, so that what follows is a
   *     list or definite
   */
  int last(Sentence s, int head, boolean part) {
    int last = head;
    boolean grown = true;
    while (grown && last - head < MAX_TOKENS) {
      grown = false;
      for (int i = last + 1; i <= Math.min(last + 4, s.size() - 1); i++) {
        if (s.head(i) >= head
            && s.head(i) <= last
            && belongs(s, head, i, part)
            && isReached(s, last, i)) {
          last = i;
          grown = true;
          break;
        }
      }
    }
    return last;
  }

  private boolean belongs(Sentence s, int head, int i, boolean part) {
    Token token = s.token(i);
    if (!token.is("NOUN") && token.morphology().form() == Morphology.VerbForm.PARTICIPLE) {
      return false;
    }
    if (s.has(i, "amod")
        || s.has(i, "flat")
        || s.has(i, "fixed")
        || s.has(i, "compound")
        || s.has(i, "nummod")) {
      return !token.is("VERB");
    }
    if (s.has(i, "conj")) {
      return token.is("ADJ")
          || token.is("NOUN") && (part || s.head(i) != head || isAlike(s, head, i));
    }
    boolean definite = !isBare(s, i) && !(part && s.head(i) == head);
    return !definite && (s.has(i, "nmod") || s.has(i, "obl")) && !token.is("PROPN") && isInto(s, i);
  }

  /** Whether coordinated goods are of one class, so that they are told as one. */
  private boolean isAlike(Sentence s, int one, int other) {
    GoodsWords.Good first = goods.good(s.token(one).lemma());
    GoodsWords.Good second = goods.good(s.token(other).lemma());
    boolean same = first == null || second == null || first.kind() == second.kind();
    return same && isBare(s, one) && isBare(s, other);
  }

  /** Whether a noun has no article or number. */
  private static boolean isBare(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (child < noun
          && (s.has(child, "det")
              && s.token(child).morphology().gender() != Morphology.Gender.NONE
              && s.token(child).form().length() <= 3)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInto(Sentence s, int i) {
    for (int child : s.children(i)) {
      if (s.has(child, "case") && child < i) {
        return words.is("into", s.token(child).form());
      }
    }
    return false;
  }

  /** Whether only small words and commas of a list lie between. */
  private static boolean isReached(Sentence s, int last, int i) {
    for (int k = last + 1; k < i; k++) {
      Token token = s.token(k);
      boolean comma = token.is("PUNCT") && s.has(i, "conj") && token.form().equals(",");
      if (!comma
          && !token.is("ADP")
          && !token.is("DET")
          && !token.is("CCONJ")
          && !token.is("NUM")
          && !token.is("ADJ")) {
        return false;
      }
    }
    return true;
  }

  /** First token of the phrase: its articles, numbers and adjectives before the noun. */
  int first(Sentence s, int head) {
    int first = head;
    while (first > 0) {
      Token before = s.token(first - 1);
      boolean part =
          before.is("DET") || before.is("NUM") || before.is("ADJ") && s.head(first - 1) == head;
      if (!part || before.is("ADJ") && s.token(first).is("DET")) {
        break;
      }
      first--;
    }
    if (first < head && first > 0 && s.token(first).span().equals(s.token(first - 1).span())) {
      first++;
    }
    return first;
  }
}
