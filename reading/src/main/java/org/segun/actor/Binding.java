package org.segun.actor;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Whom an object pronoun cannot mean: the subject of its own verb, since that would be told by a
 * reflexive ("the ship was taken by men who asked a ransom to release it": not the men). The
 * principle B of binding theory, over the dependency tree.
 */
final class Binding {

  private static final int MAX_CLIMB = 6;

  private Binding() {}

  /**
   * Heads of the nouns that do what the verb of an object pronoun says; none for other words.
   *
   * @param asks whether the object of a verb does what its infinitive says ("urged all to back it")
   */
  static Set<Integer> subjects(Sentence s, int pronoun, Predicate<Token> asks) {
    Set<Integer> subjects = new HashSet<>();
    boolean object = s.has(pronoun, "obj") || s.has(pronoun, "iobj");
    int verb = object && s.token(pronoun).is("PRON") ? s.head(pronoun) : -1;
    for (int i = 0; i < MAX_CLIMB && verb >= 0; i++) {
      if (addSubjects(s, verb, subjects)) {
        return subjects;
      }
      int above = inherits(s, verb) ? s.head(verb) : -1;
      if (above >= 0 && asks.test(s.token(above))) {
        addObjects(s, above, verb, subjects);
      }
      verb = above;
    }
    return subjects;
  }

  private static boolean addSubjects(Sentence s, int verb, Set<Integer> subjects) {
    boolean found = false;
    for (int child : s.children(verb)) {
      if (s.has(child, "nsubj")) {
        found = true;
        subjects.add(child);
        if (s.has(verb, "acl") && s.token(child).is("PRON")) {
          subjects.add(s.head(verb));
        }
      }
    }
    return found;
  }

  private static void addObjects(Sentence s, int verb, int infinitive, Set<Integer> objects) {
    for (int child : s.children(verb)) {
      boolean object = s.has(child, "obj") || s.has(child, "iobj") || s.has(child, "obl");
      if (child != infinitive && object) {
        objects.add(child);
      }
    }
  }

  /** Whether a verb has the subject of the verb above it. */
  private static boolean inherits(Sentence s, int verb) {
    boolean infinitive = s.token(verb).morphology().form() == Morphology.VerbForm.INFINITIVE;
    boolean gerund = s.token(verb).morphology().form() == Morphology.VerbForm.GERUND;
    return s.has(verb, "conj") || infinitive || gerund;
  }
}
