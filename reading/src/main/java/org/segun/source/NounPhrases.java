package org.segun.source;

import org.segun.syntax.Sentence;

/** Where a noun phrase begins and ends, its relative clauses and appositions left out. */
final class NounPhrases {

  private static final int LONGEST = 14;

  private NounPhrases() {}

  static int first(Sentence sentence, int head) {
    int first = head;
    for (int child : sentence.children(head)) {
      if (child < first && isInner(sentence, child)) {
        first = Math.min(first, Math.max(child, head - LONGEST));
      }
    }
    return first;
  }

  static int last(Sentence sentence, Extents extents, int head) {
    return last(sentence, extents, head, head + LONGEST);
  }

  private static int last(Sentence sentence, Extents extents, int head, int limit) {
    int last = head;
    for (int child : sentence.children(head)) {
      if (child > head
          && child <= limit
          && isInner(sentence, child)
          && isJoined(sentence, last, extents.first(child))) {
        int end =
            sentence.has(child, "nmod")
                ? last(sentence, extents, child, limit)
                : extents.last(child);
        last = Math.max(last, end);
      }
    }
    return Math.min(last, limit);
  }

  private static boolean isInner(Sentence sentence, int child) {
    return sentence.has(child, "det")
        || sentence.has(child, "amod")
        || sentence.has(child, "nmod")
        || sentence.has(child, "flat")
        || sentence.has(child, "compound")
        || sentence.has(child, "nummod");
  }

  private static boolean isJoined(Sentence sentence, int last, int next) {
    for (int i = last + 1; i < next; i++) {
      if (sentence.token(i).is("PUNCT")) {
        return false;
      }
    }
    return true;
  }
}
