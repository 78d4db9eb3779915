package org.segun.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.syntax.Sentence;
import org.segun.world.Folding;

/**
 * To whom each noun of an article was said to belong ("Chinese demonstrators ... the
 * demonstrators").
 */
final class Owners {

  private record Owned(int sentence, int token, String code) {}

  private final Map<String, List<Owned>> owned = new HashMap<>();

  void put(Sentence sentence, int token, String code) {
    owned
        .computeIfAbsent(key(sentence, token), k -> new ArrayList<>(2))
        .add(new Owned(sentence.index(), token, code));
  }

  private static String key(Sentence sentence, int token) {
    return Folding.fold(sentence.token(token).lemma());
  }

  /** The owner most recently before a place in the text, else the first after it. */
  Optional<String> of(Sentence sentence, int token) {
    String best = null;
    for (Owned one : owned.getOrDefault(key(sentence, token), List.of())) {
      boolean before =
          one.sentence() < sentence.index()
              || one.sentence() == sentence.index() && one.token() < token;
      if (before || best == null) {
        best = one.code();
      }
      if (!before) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }
}
